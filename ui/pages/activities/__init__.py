"""Activities: the week's sessions, one session with its list, and the series behind them."""
