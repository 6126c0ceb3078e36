"""What networkx makes of a GEXF graph."""

import json
import sys

import networkx

graph = networkx.read_gexf(sys.argv[1])
json.dump(
    {
        "directed": graph.is_directed(),
        "nodes": [data for _, data in graph.nodes(data=True)],
        "edges": [
            {**data, "ends": sorted(graph.nodes[end]["label"] for end in ends)} for *ends, data in graph.edges(data=True)
        ],
    },
    sys.stdout,
)
