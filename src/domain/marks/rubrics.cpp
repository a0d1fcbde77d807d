#include "domain/marks/rubrics.h"

#include <algorithm>
#include <numeric>

#include "base/check.h"
#include "base/limits.h"
#include "base/written_text.h"
#include "domain/marks/period_rules.h"
#include "domain/marks/rubric_scale.h"
#include "domain/marks/scales.h"

namespace letopis {
namespace {

constexpr int most_points = 100;
constexpr int whole_percent = 100;

std::string at(std::string_view list, std::size_t index, std::string_view member = "") {
    std::string place = std::string{list} + "[" + std::to_string(index) + "]";
    if (!member.empty()) place += "." + std::string{member};
    return place;
}

bool in_order(const RubricBorders& borders) {
    return 1 <= borders.three && borders.three < borders.four && borders.four < borders.five &&
           borders.five <= whole_percent;
}

/// The words as they are kept.
Result<RubricKept> written(const RubricKept& command) {
    RubricKept kept = command;
    LETOPIS_TRY(title, written_text(command.title, limits::title_code_points, "title"));
    kept.title = std::move(title);
    for (std::size_t i = 0; i < kept.criteria.size(); ++i) {
        LETOPIS_TRY(criterion, written_text(command.criteria[i].title, limits::name_code_points,
                                            at("criteria", i, "title")));
        kept.criteria[i].title = std::move(criterion);
    }
    return kept;
}

Result<Done> check_criteria(std::span<const Criterion> criteria) {
    if (criteria.empty()) return invalid("criteria", "Добавьте хотя бы один критерий.");
    for (std::size_t i = 0; i < criteria.size(); ++i) {
        if (criteria[i].title.empty())
            return invalid(at("criteria", i, "title"),
                           "Назовите критерий " + std::to_string(i + 1) + ".");
        if (criteria[i].most < 1 || most_points < criteria[i].most)
            return invalid(at("criteria", i, "most"),
                           "Наибольший балл критерия «" + criteria[i].title +
                               "» — целое число от 1 до " + std::to_string(most_points) + ".");
    }
    return Done{};
}

std::vector<WorkValue> values_of(const Rubric& rubric, std::span<const int> points) {
    std::vector<WorkValue> values;
    for (std::size_t i = 0; i < rubric.criteria.size(); ++i)
        values.push_back({.points = points[i], .greatest = rubric.criteria[i].most});
    return values;
}

MarkValue mark_of(ResultValue result) {
    switch (result) {
        case ResultValue::five:
            return MarkValue::five;
        case ResultValue::four:
            return MarkValue::four;
        case ResultValue::three:
            return MarkValue::three;
        default:
            return MarkValue::two;
    }
}

}  // namespace

Result<RubricKept> decide_keep_rubric(const RubricKept& command, std::span<const Rubric> standing) {
    const bool replaces = command.replaces != -1;
    const bool is_known = std::any_of(standing.begin(), standing.end(), [&](const Rubric& rubric) {
        return rubric.rubric == command.replaces;
    });
    if (replaces && !is_known) return Refusal{.code = RefusalCode::not_found, .field = "replaces"};
    if (replaces && command.criteria.empty())
        return RubricKept{.course_id = command.course_id, .replaces = command.replaces};
    // Before their words are looked at: so many are not read one by one.
    if (command.criteria.size() > limits::rubric_criteria)
        return invalid("criteria", "В рубрике не больше " +
                                       std::to_string(limits::rubric_criteria) +
                                       " критериев. Объедините некоторые.");
    LETOPIS_TRY(kept, written(command));
    if (kept.title.empty()) return invalid("title", "Назовите рубрику.");
    if (std::any_of(standing.begin(), standing.end(), [&](const Rubric& rubric) {
            return rubric.rubric != kept.replaces && rubric.title == kept.title;
        }))
        return invalid("title", "Рубрика с таким названием у этого курса уже есть.");
    LETOPIS_TRY_DONE(check_criteria(kept.criteria));
    if (!in_order(kept.borders))
        return invalid("borders",
                       "Границы отметок в процентах идут по возрастанию, от 1 до 100: "
                       "например, 50, 70 и 90.");
    if (!replaces && limits::rubrics_per_course <= standing.size())
        return Refusal{.code = RefusalCode::page_too_large,
                       .field = "title",
                       .detail = "Рубрик у этого курса уже " +
                                 std::to_string(limits::rubrics_per_course) +
                                 ": уберите те, по которым больше не оценивают."};
    return kept;
}

Fraction rubric_percent(const Rubric& rubric, std::span<const int> points) {
    LETOPIS_CHECK(points.size() == rubric.criteria.size(), "points for each criterion");
    const auto share = points_share(values_of(rubric, points));
    LETOPIS_CHECK(share.has_value(), "a rubric has criteria");
    const std::int64_t num = share->num * whole_percent;
    const std::int64_t divisor = std::gcd(num, share->den);
    return {.num = num / divisor, .den = share->den / divisor};
}

Result<MarkValue> rubric_mark(const Rubric& rubric, std::span<const int> points) {
    if (rubric.criteria.empty() || points.size() != rubric.criteria.size())
        return invalid("points", "Поставьте баллы по каждому критерию рубрики.");
    for (std::size_t i = 0; i < points.size(); ++i)
        if (points[i] < 0 || rubric.criteria[i].most < points[i])
            return invalid(at("points", i), "За «" + rubric.criteria[i].title +
                                                "» ставится от 0 до " +
                                                std::to_string(rubric.criteria[i].most) + ".");
    const auto share = points_share(values_of(rubric, points));
    return mark_of(mark_of_share(*share, {.three_percent = rubric.borders.three,
                                          .four_percent = rubric.borders.four,
                                          .five_percent = rubric.borders.five}));
}

Result<MarkValue> rubric_mark_on(Scale scale, const Rubric& rubric, std::span<const int> points) {
    LETOPIS_TRY(mark, rubric_mark(rubric, points));
    if (!is_of_points(scale)) return mark;
    const GradingScale& own = grading_scale(scale);
    const auto share = points_share(values_of(rubric, points));
    const std::int64_t whole = share->num * own.greatest;
    const std::int64_t number = (2 * whole + share->den) / (2 * share->den);
    const int first = static_cast<int>(MarkValue::points_0);
    return static_cast<MarkValue>(first + std::max(own.least, static_cast<int>(number)));
}

}  // namespace letopis
