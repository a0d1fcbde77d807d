#pragma once
// Health (здоровье программы): is it alive, can it work, what has it counted.

#include "http/routes/call.h"

namespace letopis::http {

/// The program runs.
Result<PlainText> show_alive(Call& call);
/// Every organisation can be read. Faults with the first that cannot.
Result<PlainText> show_ready(Call& call);
/// Prometheus text.
Result<PlainText> show_metrics(Call& call);

}  // namespace letopis::http
