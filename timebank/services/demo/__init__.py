"""A fictional community with a year of life behind it, to practise with.

`plan_demo` invents it, purely: the same seed and day give the same people and the same help. `build_demo` lets it
happen in an empty bank through the operations everybody else uses, so every rule of the ledger holds:

    with Office(create(where)) as office:
        plan = plan_demo(today=demo_day(now), members=120, exchanges=1500, seed=1)
        demo = build_demo(office, plan)
"""

from timebank.services.demo.building import Demo, build_demo
from timebank.services.demo.inventing import plan_demo
from timebank.services.demo.plan import DemoPlan
from timebank.services.demo.rhythm import demo_day

__all__ = ["Demo", "DemoPlan", "build_demo", "demo_day", "plan_demo"]
