#pragma once
// Corrections beyond the edit window (исправления после срока): asked for, decided, seen.

#include "app/lessons/open_corrections.h"
#include "http/rooms/journal_routes.h"

namespace letopis::http {

void show_corrections(Call& call, Later<CorrectionsView> later);
void ask_correction(Call& call, const LessonPlace& place, CorrectionCommand body,
                    Later<FactOutcome> later);
void answer_correction(Call& call, const LessonPlace& place, CorrectionDecisionCommand body,
                       Later<FactOutcome> later);

}  // namespace letopis::http
