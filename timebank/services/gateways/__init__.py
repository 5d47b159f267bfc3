"""What the services need from storage, as Protocols; only the Office knows who fulfils them."""
