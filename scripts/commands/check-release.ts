import { main } from "../cli.js";
import { checkReleaseCommand } from "./check-release/command.js";

await main(checkReleaseCommand);
