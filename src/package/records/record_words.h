#pragma once
// How the records spell values: for people, and for ever. They are not the spelling of any screen.

#include <optional>
#include <string>
#include <string_view>

#include "domain/attendance/attendance.h"
#include "domain/journal/behaviour.h"
#include "domain/marks/marks.h"

namespace letopis {

/// "5", "зачёт", "незачёт", "точка"
std::string_view record_word(MarkValue value);
/// "5", "зачёт", "незачёт", "н/а", "освобождён", "освоено", "посещал(а)"
std::string_view record_word(ResultValue value);
/// "", "н", "б", "у", "о"
std::string_view record_word(AttendanceStatus status);
/// "примерное", "хорошее", "удовлетворительное", "неудовлетворительное"
std::string_view record_word(BehaviourValue value);
/// "" without one.
std::string record_result(const std::optional<ResultValue>& value);
/// "13/3": exact, as it was computed; "" without one.
std::string record_mean(const std::optional<Fraction>& mean);
/// "2026-09-14T09:12:33.123456+03:00": Moscow time, so that people can read it.
std::string record_time(Instant at);

}  // namespace letopis
