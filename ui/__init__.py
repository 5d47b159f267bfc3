"""The screens: Qt Widgets that decide nothing."""
