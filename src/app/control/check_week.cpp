#include "app/control/check_week.h"

#include <algorithm>
#include <map>
#include <string_view>

#include "app/control/overdue_lessons.h"
#include "base/limits.h"
#include "domain/journal/overdue/overdue_words.h"
#include "domain/statements/fulfilment.h"
#include "ports/gathering/overdue/other_debts.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

constexpr int days_to_answer = 7;

/// A journal and who has to fill it in.
using Place = std::pair<CourseId, EmployeeId>;

struct Counts {
    int topics = 0;
    int homework = 0;
    int marks = 0;
    JournalDebts others;
    int lost = 0;  ///< Lessons of the plan that nobody gave (CUR-01).
};

void count(LessonDebt debt, Counts& counts) {
    switch (debt) {
        case LessonDebt::attendance:
            return;
        case LessonDebt::topic:
            ++counts.topics;
            return;
        case LessonDebt::homework:
            ++counts.homework;
            return;
        case LessonDebt::marks:
            ++counts.marks;
    }
}

/// Absences are their class teacher's, and no journal's.
void count(const OtherDebt& debt, JournalDebts& counts) {
    if (debt.kind == DebtKind::point) ++counts.points;
    if (debt.kind == DebtKind::period_marks) counts.period_marks += debt.count;
    if (debt.kind == DebtKind::plan) counts.lacks_plan = true;
    if (debt.kind == DebtKind::briefing) counts.lacks_briefing = true;
}

Result<std::map<Place, Counts>> overdue_by_place(Reader& reader, Instant now) {
    std::map<Place, Counts> places;
    const Date today = moscow_date(now);
    LETOPIS_TRY(year, school_year_on(reader, today));
    OverdueLessons lessons{reader, now};
    LETOPIS_TRY_DONE(lessons.gather(year.starts_on, today));
    LETOPIS_TRY(overdue, lessons.overdue());
    for (const OverdueDebt& one : overdue) {
        const EmployeeId debtor = one.unfinished->debtor_id();
        // A roll of another week cannot be taken any more: it is told of on the day.
        if (!debtor.is_nil() && one.debt != LessonDebt::attendance)
            count(one.debt, places[{one.unfinished->lesson.course_id, debtor}]);
    }
    OtherDebts asked{reader, lessons.deadlines(), lessons.names(), now};
    LETOPIS_TRY(others, asked.overdue(year.starts_on, today));
    for (const OtherDebt& one : others)
        if (!one.debtor_id.is_nil() && !one.course_id.is_nil())
            count(one, places[{one.course_id, one.debtor_id}].others);
    return places;
}

/// Whether the lesson plan is laid so that the lessons left are enough: the course was condensed.
Result<bool> is_condensed(Reader& reader, CourseId id, const std::vector<Lesson>& lessons,
                          Instant now) {
    LETOPIS_TRY(plan, reader.lesson_plan(id));
    return plan && progress_of(plan->items, lessons, now).missing_lessons == 0;
}

Result<Done> add_lag(Reader& reader, const CourseTitle& title, const SchoolYear& year, int from,
                     Instant now, std::map<Place, Counts>& places) {
    const CourseId id = title.course.course_id;
    const Date today = moscow_date(now);
    LETOPIS_TRY(lessons, reader.lessons_of_course(id, year.starts_on, year.ends_on));
    const int lost = count_lessons(lessons, year.starts_on, today, now).lost();
    if (lost < from) return Done{};
    LETOPIS_TRY(condensed, is_condensed(reader, id, lessons, now));
    LETOPIS_TRY(closed_at, reader.course_closed_at(id));
    if (condensed || closed_at) return Done{};
    for (const CourseTeacher& teacher : title.teachers)
        if (teacher.covers(today)) places[{id, teacher.teacher_id}].lost = lost;
    return Done{};
}

/// CUR-01: courses that lag behind their plan.
Result<Done> add_lags(Reader& reader, Instant now, std::map<Place, Counts>& places) {
    LETOPIS_TRY(year, school_year_on(reader, moscow_date(now)));
    LETOPIS_TRY(policies, reader.policies());
    const int from = lag_to_remark(policies, moscow_date(now));
    LETOPIS_TRY(groups, reader.study_groups(year.school_year_id));
    for (const StudyGroup& group : groups) {
        LETOPIS_TRY(titles, reader.courses_of_group(group.study_group_id));
        for (const CourseTitle& title : titles)
            // An after-school group has no plan to lag behind.
            if (title.subject.kind != SubjectKind::after_school)
                LETOPIS_TRY_DONE(add_lag(reader, title, year, from, now, places));
    }
    return Done{};
}

void add_sentence(std::string& text, const std::string& sentence) {
    if (!text.empty() && !sentence.empty()) text += ' ';
    text += sentence;
}

std::string remark_text(const Counts& counts) {
    std::string text;
    if (counts.topics + counts.homework + counts.marks > 0)
        text = weekly_remark_text(counts.topics, counts.homework, counts.marks);
    add_sentence(text, overdue_words(counts.others));
    if (counts.lost > 0)
        add_sentence(text, "Отставание от плана, уроков — " + std::to_string(counts.lost) +
                               ": уплотните план или договоритесь о дополнительных уроках.");
    return text;
}

Result<std::vector<Remark>> waiting_checks(Reader& reader) {
    std::vector<Remark> waiting;
    for (const RemarkState state : {RemarkState::open, RemarkState::answered}) {
        LETOPIS_TRY(found, reader.remarks(state, limits::unfinished_lessons));
        std::copy_if(
            found.begin(), found.end(), std::back_inserter(waiting),
            [](const Remark& remark) { return remark.cause == RemarkCause::weekly_check; });
    }
    return waiting;
}

/// The same bytes each time: the id of a command that is stated once a week.
class WordBytes final : public RandomSource {
public:
    void fill(std::span<std::uint8_t> bytes) override {
        constexpr std::string_view word = "weekly check";
        for (std::size_t at = 0; at < bytes.size(); ++at)
            bytes[at] = static_cast<std::uint8_t>(word[at % word.size()]);
    }
};

Result<bool> still_waits(Reader& reader, const RemarkSettled& settled) {
    LETOPIS_TRY(remark, reader.remark(settled.remark));
    return remark && remark->state != RemarkState::settled;
}

}  // namespace

Result<WeekFindings> check_week(Reader& reader, Instant now) {
    LETOPIS_TRY(places, overdue_by_place(reader, now));
    LETOPIS_TRY_DONE(add_lags(reader, now, places));
    LETOPIS_TRY(waiting, waiting_checks(reader));
    WeekFindings findings;
    for (const Remark& remark : waiting)
        if (places.erase({remark.course_id, remark.addressee_id}) == 0)
            findings.settled.push_back({.course_id = remark.course_id, .remark = remark.remark});
    const Date due_on = moscow_date(now).plus_days(days_to_answer);
    for (const auto& [place, counts] : places)
        findings.made.push_back({.course_id = place.first,
                                 .addressee_id = place.second,
                                 .cause = RemarkCause::weekly_check,
                                 .text = remark_text(counts),
                                 .due_on = due_on});
    return findings;
}

Command state_week(Date monday, WeekFindings findings) {
    WordBytes word;
    const auto id = CommandId::make(moscow_instant(monday, {}), word);
    return {id, PersonId{},
            [findings =
                 std::move(findings)](DecisionContext& context) -> Result<std::vector<EntryBody>> {
                std::vector<EntryBody> facts;
                for (const RemarkSettled& settled : findings.settled) {
                    LETOPIS_TRY(waits, still_waits(context.reader, settled));
                    if (waits) facts.emplace_back(settled);
                }
                for (const RemarkMade& made : findings.made) facts.emplace_back(made);
                return facts;
            }};
}

}  // namespace letopis
