"""Reads FollowTheMoney entities with its own package: nothing is changed, nothing dropped, nothing missing, links lead somewhere.

`ftm validate` is no such check: it drops bad values in silence and does not ask for required properties.
"""

import json
import sys

from followthemoney import model

entities = [json.loads(line) for line in sys.stdin]
schemata = {entity["id"]: model.get(entity["schema"]) for entity in entities}
faults = []
if len(schemata) != len(entities):
    faults.append("two entities have one id")

for given in entities:
    schema = schemata[given["id"]]
    named = f"{given['schema']} {given['id']}"
    proxy = model.get_proxy({"id": given["id"], "schema": given["schema"], "properties": given["properties"]}, cleaned=False)
    read = proxy.to_dict()["properties"]
    for name, values in given["properties"].items():
        prop = schema.get(name)
        if prop is None or prop.stub:
            faults.append(f"{named}: no property {name}")
            continue
        if sorted(read.get(name, [])) != sorted(values):
            faults.append(f"{named}: {name} {values!r} is read as {read.get(name)!r}")
        if prop.range is not None:
            for value in values:
                other = schemata.get(value)
                if other is None or not other.is_a(prop.range):
                    faults.append(f"{named}: {name} leads to {value}, no {prop.range.name}")
    for name in schema.required:
        if not read.get(name):
            faults.append(f"{named}: lacks {name}")

counts = {}
for entity in entities:
    counts[entity["schema"]] = counts.get(entity["schema"], 0) + 1
json.dump({"faults": faults[:50], "counts": counts}, sys.stdout)
