package id.anjungan.agent.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/// A touch. @param view number of the view that was touched: a touch on a view that is gone is
/// refused
///
/// @param choice label of the chosen service, for [Action#CHOOSE_SERVICE] only
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Act(long view, Action action, @Nullable String choice) {}
