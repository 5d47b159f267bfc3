"""The page *Organisations*."""
