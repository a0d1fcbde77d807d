#include "app/attestation/sheet_words.h"

#include <algorithm>

#include "domain/marks/scales.h"

namespace letopis {
namespace {

std::vector<ResultValue> listed(Scale scale) {
    using enum ResultValue;
    switch (scale) {
        case Scale::five_point:
            return {five, four, three, two, not_attested, exempt};
        case Scale::pass_fail:
            return {pass, fail, not_attested, exempt};
        case Scale::no_marks:
            return {mastered, not_attested, exempt};
        case Scale::seven_point:
        case Scale::ten_point:
        case Scale::twelve_point:
        case Scale::hundred_point:
        case Scale::letters: {
            std::vector<ResultValue> values;
            for (const ScaleValue& one : scale_values(scale, Policies{}))
                values.push_back(one.result);
            values.insert(values.end(), {not_attested, exempt});
            return values;
        }
        case Scale::levels:
            break;
    }
    return {level_high,      level_medium, level_low,    mastered,
            mastered_partly, not_mastered, not_attested, exempt};
}

}  // namespace

SheetPart sheet_part(const std::optional<AttestationForm>& form) {
    if (!form) return SheetPart::rest;
    switch (*form) {
        case AttestationForm::credit:
        case AttestationForm::graded_credit:
            return SheetPart::credits;
        case AttestationForm::exam:
        case AttestationForm::complex_exam:
        case AttestationForm::module_exam:
            return SheetPart::exams;
        case AttestationForm::course_work:
            break;
    }
    return SheetPart::course_works;
}

std::string_view sheet_part_title(SheetPart part) {
    switch (part) {
        case SheetPart::credits:
            return "Зачёты";
        case SheetPart::exams:
            return "Экзамены";
        case SheetPart::course_works:
            return "Курсовые работы";
        case SheetPart::practice:
            return "Практики";
        case SheetPart::rest:
            break;
    }
    return "Без аттестации";
}

std::vector<SheetCount> counts_of(Scale scale,
                                  const std::vector<std::optional<ResultValue>>& results) {
    std::vector<SheetCount> counts;
    int counted = 0;
    for (const ResultValue value : listed(scale)) {
        const auto count = std::count(results.begin(), results.end(), std::optional{value});
        if (scale == Scale::hundred_point && count == 0) continue;  // Not a hundred empty lines.
        counts.push_back({.title = result_in_words(value), .count = static_cast<int>(count)});
        counted += static_cast<int>(count);
    }
    // Of a credit on a scale of marks (VOC-04): only where somebody has one.
    if (scale != Scale::pass_fail)
        for (const ResultValue value : {ResultValue::pass, ResultValue::fail}) {
            const auto count = std::count(results.begin(), results.end(), std::optional{value});
            if (count == 0) continue;
            counts.push_back({.title = result_in_words(value), .count = static_cast<int>(count)});
            counted += static_cast<int>(count);
        }
    const int none = static_cast<int>(std::count(results.begin(), results.end(), std::nullopt));
    const int others = static_cast<int>(results.size()) - counted - none;
    if (others > 0) counts.push_back({.title = "другие", .count = others});
    if (none > 0) counts.push_back({.title = "без результата", .count = none});
    return counts;
}

}  // namespace letopis
