declare module "#style/*.css";
declare module "#style/*.css?inline" {
  const style: string;
  export default style;
}
