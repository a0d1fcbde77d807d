/** "/verify" */
import { render } from "preact";
import { VerifyRoom } from "./verify/verify_room";

const root = document.getElementById("app");
if (root !== null) render(<VerifyRoom />, root);
