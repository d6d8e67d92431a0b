/** The add-on's built files, and what they declare of themselves. */
import type { CustomFunctionHelp, ProjectFiles } from './hostTypes';
import { customFunctionsOf } from './jsdoc';
import type { Manifest } from './manifest';
import { readManifest } from './manifest';

export interface Project {
  readonly files: ProjectFiles;
  readonly manifest: Manifest;
  readonly customFunctions: readonly CustomFunctionHelp[];
}

export function readProject(files: ProjectFiles): Project {
  return { files, manifest: readManifest(files), customFunctions: customFunctionsOf(files['Code.js'] ?? '') };
}
