"""The screen: Qt Widgets over the office. It decides nothing."""
