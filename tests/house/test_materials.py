"""The bill of materials: all that is shipped, the same each time, and nothing about the machine that made it."""

import hashlib
import json
import platform
from importlib.metadata import distribution
from pathlib import Path

import jsonschema
import pytest

from tools import bundle, materials
from tools.environment import ROOT
from tools.pins import pins
from tools.trouble import Trouble

DIGESTS = {
    "type": "array",
    "minItems": 1,
    "uniqueItems": True,
    "items": {
        "type": "object",
        "properties": {
            "alg": {"const": "SHA-256"},
            "content": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
        },
        "required": ["alg", "content"],
        "additionalProperties": False,
    },
}
LICENCES = {
    "type": "array",
    "minItems": 1,
    "maxItems": 1,
    "items": {
        "oneOf": [
            {
                "type": "object",
                "properties": {"expression": {"type": "string", "pattern": " (AND|OR|WITH) "}},
                "required": ["expression"],
                "additionalProperties": False,
            },
            {
                "type": "object",
                "properties": {
                    "license": {
                        "type": "object",
                        "properties": {"id": {"type": "string", "pattern": r"^[\w.-]+$"}},
                        "required": ["id"],
                        "additionalProperties": False,
                    }
                },
                "required": ["license"],
                "additionalProperties": False,
            },
        ]
    },
}
COMPONENT = {
    "type": "object",
    "properties": {
        "type": {"enum": ["application", "library", "platform", "data", "file"]},
        "bom-ref": {"type": "string", "minLength": 1},
        "name": {"type": "string", "minLength": 1},
        "version": {"type": "string", "minLength": 1},
        "description": {"type": "string"},
        "purl": {"type": "string", "pattern": "^pkg:(pypi|generic)/[a-z0-9-]+@[0-9][^/@]*$"},
        "licenses": LICENCES,
        "hashes": DIGESTS,
        "externalReferences": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {
                    "type": {"const": "website"},
                    "url": {"type": "string", "pattern": "^https://"},
                },
                "required": ["type", "url"],
                "additionalProperties": False,
            },
        },
        "components": {"type": "array", "items": {"$ref": "#/$defs/component"}},
    },
    "required": ["type", "name"],
    "additionalProperties": False,
}
SCHEMA = {
    "$defs": {"component": COMPONENT},
    "type": "object",
    "properties": {
        "$schema": {"const": "http://cyclonedx.org/schema/bom-1.6.schema.json"},
        "bomFormat": {"const": "CycloneDX"},
        "specVersion": {"const": "1.6"},
        "serialNumber": {"type": "string", "pattern": "^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"},
        "version": {"const": 1},
        "metadata": {
            "type": "object",
            "properties": {
                "timestamp": {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$"},
                "component": {"$ref": "#/$defs/component"},
            },
            "required": ["component"],
            "additionalProperties": False,
        },
        "components": {"type": "array", "items": {"$ref": "#/$defs/component"}},
        "dependencies": {
            "type": "array",
            "uniqueItems": True,
            "items": {
                "type": "object",
                "properties": {
                    "ref": {"type": "string"},
                    "dependsOn": {"type": "array", "uniqueItems": True, "items": {"type": "string"}},
                },
                "required": ["ref"],
                "additionalProperties": False,
            },
        },
    },
    "required": ["bomFormat", "specVersion", "metadata", "components"],
    "additionalProperties": False,
}
"""What CycloneDX 1.6 says of the parts that we use, and nothing else may stand in it."""


@pytest.fixture(autouse=True)
def no_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)


@pytest.fixture
def told(tmp_path: Path):
    materials.write(tmp_path / "bill.json")
    return json.loads((tmp_path / "bill.json").read_text("utf-8"))


def test_it_is_what_the_standard_says(told):
    jsonschema.validate(told, SCHEMA)
    refs = [part["bom-ref"] for part in (told["metadata"]["component"], *told["components"])]
    assert len(refs) == len(set(refs))
    assert sorted(each["ref"] for each in told["dependencies"]) == sorted(refs)
    assert {name for each in told["dependencies"] for name in each["dependsOn"]} <= set(refs)


def test_every_package_that_is_shipped_is_in_it_as_it_is_locked(told):
    parts = {part["name"]: part for part in told["components"] if part["type"] == "library"}
    locked = {pin.name: pin for pin in pins("run") if pin.here}
    assert parts.keys() == locked.keys() | {"pyinstaller"}
    for name, pin in locked.items():
        assert (parts[name]["version"], parts[name]["purl"]) == (
            pin.version,
            f"pkg:pypi/{name}@{pin.version}",
        )
        assert [each["content"] for each in parts[name]["hashes"]] == list(pin.hashes)
    assert parts["sqlcipher3"]["licenses"] == [{"license": {"id": "Zlib"}}]
    needs = {each["ref"]: each["dependsOn"] for each in told["dependencies"]}
    assert {"pyside6-essentials", "psycopg", "python", "Lucide icons"} <= set(needs["timebank"])
    assert needs["pyside6-essentials"] == ["shiboken6"]
    assert "psycopg-binary" in needs["psycopg"]


def test_every_font_icon_and_script_of_others_is_in_it(told):
    listed = {}
    for part in told["components"]:
        listed |= {file["name"]: file["hashes"][0]["content"] for file in part.get("components", ())}
    shipped = [
        path
        for pattern in ("**/*.ttf", "**/*.otf", "**/*.js", "icons/**/*.svg")
        for path in (ROOT / "resources").glob(pattern)
        if path.name != "page.js"  # ours
    ]
    assert listed == {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in shipped}


def test_it_is_the_same_each_time_and_tells_nothing_of_this_machine(told, tmp_path, monkeypatch):
    materials.write(tmp_path / "again.json")
    text = (tmp_path / "again.json").read_text("utf-8")
    assert json.loads(text) == told
    assert str(ROOT) not in text
    assert str(Path.home()) not in text
    # A short name of a machine may be a word like any other.
    assert len(platform.node()) < 8 or platform.node() not in text
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    dated = materials.bill()
    jsonschema.validate(dated, SCHEMA)
    assert dated["metadata"]["timestamp"] == "2023-11-14T22:13:20+00:00"
    assert "timestamp" not in told["metadata"]


@pytest.fixture
def bundled(tmp_path, monkeypatch):
    """Makes a bundle of these files, in place of PyInstaller."""

    def make(**files: bytes) -> Path:
        folder = tmp_path / "timebank"

        def build(command: object, cwd: object) -> int:
            folder.mkdir()
            for name, content in files.items():
                (folder / name).write_bytes(content)
            return 0

        monkeypatch.setattr(bundle, "BUNDLE", folder)
        monkeypatch.setattr(bundle.subprocess, "call", build)
        bundle.make()
        return folder

    return make


def test_the_bundle_carries_it_with_what_it_took_from_the_system(bundled, told):
    ours = next(file for file in distribution("psycopg-binary").files or () if ".so" in file.name)
    files = {
        ours.name: Path(str(ours.locate())).read_bytes(),
        "libEGL.so.1": b"of the system",
        "notes.txt": b"x",
    }
    carried = json.loads((bundled(**files) / "timebank.cdx.json").read_text("utf-8"))
    jsonschema.validate(carried, SCHEMA)
    more = [part for part in carried["components"] if part not in told["components"]]
    digest = hashlib.sha256(b"of the system").hexdigest()
    hashes = [{"alg": "SHA-256", "content": digest}]
    assert more == [{"type": "file", "bom-ref": "libEGL.so.1", "name": "libEGL.so.1", "hashes": hashes}]


def test_a_bundle_with_a_library_under_the_gpl_is_not_made(bundled):
    with pytest.raises(Trouble, match="libreadline"):
        bundled(**{"libreadline.so.8": b"of the system"})
