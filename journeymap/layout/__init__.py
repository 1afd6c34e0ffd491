"""Where things go: pure arithmetic, shared by the canvas and the PDF."""
