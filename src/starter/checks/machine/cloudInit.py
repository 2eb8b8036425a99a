"""The two things of cloud-init that our file uses: `write_files` and `runcmd`."""

import subprocess
import sys
from pathlib import Path

import yaml

wanted = yaml.safe_load(Path(sys.argv[1]).read_text())
for file in wanted["write_files"]:
    path = Path(file["path"])
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(file["content"])
    path.chmod(int(file["permissions"], 8))
for command in wanted["runcmd"]:
    done = subprocess.run(command)
    if done.returncode != 0:
        sys.exit(done.returncode)
