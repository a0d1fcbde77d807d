/** "/setup" */
import "#style/founding.css";
import { render } from "preact";
import { FoundingPage } from "./imports/founding";

const root = document.getElementById("app");
if (root !== null) render(<FoundingPage />, root);
