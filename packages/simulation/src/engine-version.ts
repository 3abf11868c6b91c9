/** Changes whenever a result may change in any digit; frozen with every stored result. */
export const engineVersion = "1.3.0";
