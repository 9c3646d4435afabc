export { type SaveOptions, saveToFile } from "./save-to-file.js";
