"""A fictional community with a year of life behind it, to practise with.

`plan_demo` invents it, purely: the same seed and day give the same people and the same help. `build_demo` lets it
happen in an empty bank through the operations everybody else uses, so every rule of the ledger holds.
"""

from timebank.services.demo.building import Demo, build_demo
from timebank.services.demo.inventing import plan_demo
from timebank.services.demo.plan import DemoPlan

__all__ = ["Demo", "DemoPlan", "build_demo", "plan_demo"]
