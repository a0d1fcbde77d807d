#pragma once
// Words of attestation sheets (F-27, F-28): where a course stands, how many have which result.

#include <optional>
#include <string>
#include <string_view>

#include "domain/classes/classes.h"
#include "domain/journal/attestation.h"
#include "domain/marks/result_words.h"

namespace letopis {

/// Where a course stands in a sheet, in this order. A course of practice stands apart, whatever
/// form it has.
LETOPIS_ENUM(SheetPart, credits, exams, course_works, practice, rest)
SheetPart sheet_part(const std::optional<AttestationForm>& form);
/// "Зачёты", "Экзамены", "Курсовые работы", "Практики", "Без аттестации".
std::string_view sheet_part_title(SheetPart part);

/// "зачтено — 3": how many of the sheet have it.
struct SheetCount {
    std::string title;
    int count = 0;
    bool operator==(const SheetCount&) const = default;
};
LETOPIS_DESCRIBE(SheetCount, title, count)

/// Every result of the scale, also those nobody has, then those without a result.
std::vector<SheetCount> counts_of(Scale scale,
                                  const std::vector<std::optional<ResultValue>>& results);

}  // namespace letopis
