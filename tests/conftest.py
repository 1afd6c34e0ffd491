"""What holds for every test. The first lines must stay first."""

import os

# No test may need a screen, nor open a window on one. Qt reads this when the application is made,
# so it is set before anything here imports Qt.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
