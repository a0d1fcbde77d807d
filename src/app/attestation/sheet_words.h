#pragma once
// Words of attestation sheets: a result in figures and in words (F-27).

#include <optional>
#include <string>
#include <string_view>

#include "domain/classes/classes.h"
#include "domain/journal/attestation.h"
#include "domain/marks/marks.h"

namespace letopis {

/// "5 (отлично)", "зачтено", "н/а (не аттестован)".
std::string result_in_words(ResultValue result);

/// Where a course stands in a sheet, in this order.
enum class SheetPart { credits, exams, course_works, rest };
SheetPart sheet_part(const std::optional<AttestationForm>& form);
/// "Зачёты", "Экзамены", "Курсовые работы", "Без аттестации".
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
