/** Time this thread has been on a processor, ms: what others do on the machine does not count. */
export function cpuMilliseconds(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
