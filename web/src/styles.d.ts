declare module "#style/*.css";
