"""`python -m tools.demo_logos`: the logos of the demo's organisations, as they are kept, from their drawings."""

from timebank.formats.logo import read_logo
from tools.environment import ROOT

DRAWINGS = ROOT / "resources" / "demo" / "logos"


def main() -> None:
    """Make the PNG beside each SVG anew, as it comes out when somebody chooses the SVG as logo."""
    for drawing in sorted(DRAWINGS.glob("*.svg")):
        drawing.with_suffix(".png").write_bytes(read_logo(drawing.read_bytes()).file)


if __name__ == "__main__":
    main()
