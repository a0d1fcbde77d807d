// Control of entry, in memory.

#include <algorithm>
#include <tuple>

#include "ports/testing/memory_reader.h"
#include "ports/testing/rows.h"

namespace letopis::testing {
namespace {

template <class Kind>
bool is_wanted(const Id<Kind>& id, const Id<Kind>& wanted) {
    return wanted.is_nil() || id == wanted;
}

bool is_wanted(const MadeCorrection& made, const CorrectionSearch& search) {
    const Date on = moscow_date(made.made_at);
    return search.from <= on && on <= search.to && made.entry_index < search.before &&
           is_wanted(made.course_id, search.course_id) &&
           is_wanted(made.student_id, search.student_id) && is_wanted(made.made_by, search.made_by);
}

}  // namespace

Result<std::vector<UnfinishedLesson>> MemoryReader::unfinished_lessons_of_teacher(
    EmployeeId id, Date from, Date to, std::int64_t limit) {
    LETOPIS_TRY(all, unfinished_lessons(from, to, std::ssize(tables_.lessons)));
    std::erase_if(all, [&](const UnfinishedLesson& one) { return one.debtor_id() != id; });
    if (std::ssize(all) > limit) all.resize(static_cast<std::size_t>(limit));
    return all;
}

Result<std::vector<UnfinishedLesson>> MemoryReader::unfinished_lessons(Date from, Date to,
                                                                       std::int64_t limit) {
    std::vector<UnfinishedLesson> found;
    for (const auto& [id, lesson] : tables_.lessons) {
        if (lesson.lesson_on < from || to < lesson.lesson_on) continue;
        LETOPIS_TRY(marked, marked_works(id));
        UnfinishedLesson one{.lesson = lesson};
        for (const Work& work : lesson.works)
            if (everybody_writes(work.work_type) &&
                std::none_of(marked.begin(), marked.end(), [&](const MarkedWork& other) {
                    return other.work_no == work.work_no;
                }))
                ++one.unmarked_works;
        if (!debts_of(one).empty()) found.push_back(std::move(one));
    }
    found = in_order(std::move(found), [](const UnfinishedLesson& one) {
        return std::tuple{one.lesson.lesson_on, one.lesson.slot_no, one.lesson.starts_at,
                          one.lesson.lesson_id};
    });
    if (std::ssize(found) > limit) found.resize(static_cast<std::size_t>(limit));
    return found;
}

Result<std::optional<LessonPlan>> MemoryReader::lesson_plan(CourseId id) {
    return row_at(tables_.lesson_plans, id);
}

Result<std::optional<Remark>> MemoryReader::remark(EntryIndex remark) {
    return row_at(tables_.remarks, remark);
}

Result<std::vector<Remark>> MemoryReader::remarks(RemarkState state, std::int64_t limit) {
    return latest_first(
        rows_where(tables_.remarks, [state](const Remark& one) { return one.state == state; }),
        limit);
}

Result<std::vector<Remark>> MemoryReader::remarks_to(EmployeeId id, std::int64_t limit) {
    return latest_first(
        rows_where(tables_.remarks, [id](const Remark& one) { return one.addressee_id == id; }),
        limit);
}

Result<std::vector<MadeCorrection>> MemoryReader::made_corrections(const CorrectionSearch& search) {
    return latest_first(
        rows_where(tables_.corrections,
                   [&](const MadeCorrection& made) { return is_wanted(made, search); }),
        search.limit);
}

}  // namespace letopis::testing
