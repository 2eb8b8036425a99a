"""Check every object of the given YAML files, strictly: a misspelt field is an error.

    python kubernetes.py VERSION SCHEMAS... -- FILES...

SCHEMAS are folders of CustomResourceDefinitions. Kinds of Kubernetes itself are checked by
kubernetes-validate against the schemas of VERSION; a kind that nobody knows is an error, too.
"""

import json
import re
import sys
from pathlib import Path

import jsonschema
import kubernetes_validate
import yaml


def strict(schema):
    """A copy that allows no unknown field, except where the definition says it keeps them."""
    if isinstance(schema, list):
        return [strict(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    copy = {key: strict(value) for key, value in schema.items()}
    if schema.get("x-kubernetes-int-or-string"):
        return {"anyOf": [{"type": "integer"}, {"type": "string"}]}
    keeps = schema.get("x-kubernetes-preserve-unknown-fields") or schema.get("x-kubernetes-embedded-resource")
    if isinstance(schema.get("properties"), dict) and not keeps:
        copy.setdefault("additionalProperties", False)
    return copy


def objects(text):
    return [thing for thing in yaml.load_all(text, yaml.CSafeLoader) if thing]


def definitions(folders, kinds):
    """(apiVersion, kind) → schema, of the CustomResourceDefinitions of these kinds in the folders."""
    found = {}
    for folder in folders:
        for path in sorted(Path(folder).glob("*.yaml")):
            text = path.read_text()
            # Some are megabytes: read only what is asked for.
            if kinds.isdisjoint(re.findall(r"\bkind: (\w+)", text)):
                continue
            for crd in objects(text):
                if crd.get("kind") != "CustomResourceDefinition":
                    continue
                spec = crd["spec"]
                for version in spec["versions"]:
                    schema = strict(version["schema"]["openAPIV3Schema"])
                    schema.setdefault("properties", {})
                    # Kubernetes itself holds these to its own rules.
                    schema["properties"] |= {"apiVersion": {}, "kind": {}, "metadata": {}}
                    found[f"{spec['group']}/{version['name']}", spec["names"]["kind"]] = schema
    return found


def problems_of(thing, known, version):
    yield from problem_with(thing, known, version)
    if thing.get("kind") == "Fleet":
        # What Agones makes its pods of, by Kubernetes' own schema.
        pod = thing["spec"]["template"]["spec"]["template"]
        yield from problem_with({"apiVersion": "v1", "kind": "Pod", **pod}, known, version)


def problem_with(thing, known, version):
    schema = known.get((thing.get("apiVersion"), thing.get("kind")))
    try:
        if schema is None:
            kubernetes_validate.validate(thing, version, strict=True)
        else:
            jsonschema.Draft7Validator(schema).validate(thing)
    except (jsonschema.ValidationError, kubernetes_validate.ValidationError) as problem:
        yield f"{'.'.join(str(step) for step in problem.path)}: {problem.message[:300]}"
    except kubernetes_validate.SchemaNotFoundError:
        yield "no schema for its kind"


def main():
    split = sys.argv.index("--")
    version, folders, files = sys.argv[1], sys.argv[2:split], sys.argv[split + 1 :]
    found = [(file, thing) for file in files for thing in objects(Path(file).read_text())]
    known = definitions(folders, {thing.get("kind") for _, thing in found})
    # Most combinations hold the same objects: each is checked once.
    once = {json.dumps(thing, sort_keys=True): (file, thing) for file, thing in found}
    problems = 0
    for file, thing in once.values():
        for problem in problems_of(thing, known, version):
            problems += 1
            print(f"{file}: {thing.get('kind')} {thing.get('metadata', {}).get('name')}: {problem}")
    print(f"{len(once)} objects checked, {problems} problems")
    sys.exit(1 if problems else 0)


main()
