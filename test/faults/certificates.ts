/** Certificates that the openssl command makes during the tests, so that none is stored and none can expire. */
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Debian: `apt-get install openssl`. */
export const hasOpenssl = spawnSync("openssl", ["version"]).status === 0;

/** What a TLS server needs. */
export interface Identity {
  readonly cert: string;
  readonly key: string;
}

export interface Issuer {
  /** Its own certificate, as a file. */
  readonly file: string;
  /** A certificate for `localhost` and `127.0.0.1`, or for another host, valid in these years. */
  issue(name: string, valid?: { from?: number; to?: number; host?: string }): Identity;
}

const config = `[ca]
default_ca = local
[local]
database = issued
rand_serial = yes
new_certs_dir = .
default_md = sha256
policy = any
copy_extensions = copy
unique_subject = no
[any]
commonName = supplied
`;

const key = (name: string) => [
  "-newkey",
  "ec",
  "-pkeyopt",
  "ec_paramgen_curve:P-256",
  "-nodes",
  "-keyout",
  `${name}.key`,
];

/** An authority with its files in a folder. */
export function issuer(folder: string, name: string): Issuer {
  const openssl = (...args: readonly string[]) => execFileSync("openssl", args, { cwd: folder, stdio: "pipe" });
  const read = (file: string) => readFileSync(join(folder, file), "utf8");
  writeFileSync(join(folder, "ca.cnf"), config);
  writeFileSync(join(folder, "issued"), "");
  openssl("req", "-x509", ...key(name), "-out", `${name}.pem`, "-subj", `/CN=${name}`, "-days", "2");
  return {
    file: join(folder, `${name}.pem`),
    issue(leaf, { from = 2020, to = 2049, host } = {}) {
      const names = host ? `DNS:${host}` : "DNS:localhost,IP:127.0.0.1";
      const subject = ["-subj", `/CN=${leaf}`, "-addext", `subjectAltName=${names}`];
      openssl("req", ...key(leaf), "-out", `${leaf}.csr`, ...subject);
      const dates = ["-startdate", `${from}0101000000Z`, "-enddate", `${to}0101000000Z`];
      const signer = ["-config", "ca.cnf", "-cert", `${name}.pem`, "-keyfile", `${name}.key`];
      openssl("ca", "-batch", "-notext", ...signer, "-in", `${leaf}.csr`, "-out", `${leaf}.pem`, ...dates);
      return { cert: read(`${leaf}.pem`), key: read(`${leaf}.key`) };
    },
  };
}

/** A self-signed certificate. */
export function selfSigned(folder: string): Identity {
  issuer(folder, "self");
  return { cert: readFileSync(join(folder, "self.pem"), "utf8"), key: readFileSync(join(folder, "self.key"), "utf8") };
}
