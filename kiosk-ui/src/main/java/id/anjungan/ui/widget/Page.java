package id.anjungan.ui.widget;

import id.anjungan.agent.contract.Words;
import javafx.scene.Node;

/// What one screen puts into the frame: a title and a body. The frame adds progress and buttons.
public record Page(Words title, Node body) {}
