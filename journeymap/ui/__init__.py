"""Windows, panels, actions, preferences: what stands around the canvas."""
