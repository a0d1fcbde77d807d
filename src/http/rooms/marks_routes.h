#pragma once
// Marks (отметки): cells, comments, period and annual marks. Many commands in one request, because
// a device that was offline sends what it kept.

#include "http/routes/call.h"
#include "http/wire/outcomes.h"

namespace letopis::http {

void save_cells(Call& call, RecordCells body, Later<CellOutcomes> later);
void save_comment(Call& call, CommentCommand body, Later<CommentOutcome> later);
void save_period_marks(Call& call, ConfirmPeriodMarks body, Later<ResultOutcomes> later);
void save_annual_marks(Call& call, ConfirmAnnualMarks body, Later<ResultOutcomes> later);

}  // namespace letopis::http
