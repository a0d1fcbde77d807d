/** "/sign-in" */
import { render } from "preact";
import { SignIn } from "./people/sign_in";

const root = document.getElementById("app");
if (root !== null) render(<SignIn />, root);
