#pragma once
// Words that the sentences about entries are made of (entry_sentence.h).

#include <string>
#include <string_view>

#include "base/text.h"
#include "entry/entry.h"

namespace letopis {

/// "Отсутствие на уроке"
std::string_view attendance_words(AttendanceStatus status);
/// "сводная ведомость"
std::string_view form_words(FormKind form);
/// "с 05.10.2026 по 09.10.2026", or the one day.
std::string days_words(Date from_on, Date to_on);
/// "Инструктаж «Вводный», № 3"
std::string briefing_words(const BriefingRecorded& fact);
/// "Аттестация 12.09.2027: 3, комиссия, протокол № 4"
std::string attestation_words(const AttestationHeld& fact);

}  // namespace letopis
