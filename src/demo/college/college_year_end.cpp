// The council decides, groups are closed, and whoever moves is enrolled into the next course.

#include <algorithm>

#include "app/attestation/finals/open_finals.h"
#include "app/imports/import_timetable.h"
#include "app/imports/usual_year.h"
#include "app/journal/closing/close_class.h"
#include "app/journal/closing/open_class_closing.h"
#include "app/journal/closing/record_council_decisions.h"
#include "app/years/move_into_group.h"
#include "app/years/open_year_switch.h"
#include "demo/college/college_life.h"
#include "ports/standing.h"

namespace letopis::demo {
namespace {

Result<Done> decide_for(Desk& desk, const College& college, const CollegeGroup& group) {
    const Instant now = desk.now();
    LETOPIS_TRY(view, desk.read([&](Reader& reader) -> Result<ClassClosingView> {
        LETOPIS_TRY(standing, read_standing(reader, college.deputy, moscow_date(now)));
        return open_class_closing(reader, standing, group.study_group_id, now);
    }));
    LETOPIS_TRY(finals, desk.read([&](Reader& reader) -> Result<FinalsOfGroup> {
        LETOPIS_TRY(standing, read_standing(reader, college.deputy, moscow_date(now)));
        return open_finals(reader, standing, group.study_group_id, now);
    }));
    RecordCouncilDecisions record{.study_group_id = group.study_group_id,
                                  .protocol_no = "12",
                                  .decided_on = moscow_date(now),
                                  .decisions = {}};
    for (const ClosingStudent& student : view.students) {
        const bool graduates =
            std::any_of(finals.graduates.begin(), finals.graduates.end(), [&](const Graduate& one) {
                return one.student_id == student.student_id && one.has_protocol;
            });
        CouncilDecisionKind kind = student.proposed;
        if (group.leaves)
            kind = graduates ? CouncilDecisionKind::graduate : CouncilDecisionKind::repeat;
        record.decisions.push_back({.student_id = student.student_id, .kind = kind, .text = {}});
    }
    desk.submit(record_council_decisions(desk.next_id(), college.deputy, std::move(record)));
    return Done{};
}

}  // namespace

Result<Done> hold_council(Desk& desk, College& college) {
    for (const CollegeGroup& group : college.kept)
        LETOPIS_TRY_DONE(decide_for(desk, college, group));
    return desk.finish();
}

Result<Done> close_groups(Desk& desk, College& college) {
    for (const CollegeGroup& group : college.kept)
        desk.submit(close_class(desk.next_id(), college.deputy, group.study_group_id));
    return desk.finish();
}

Result<Done> move_on(Desk& desk, College& college) {
    const Date today = moscow_date(desk.now());
    LETOPIS_TRY(view, desk.read([&](Reader& reader) -> Result<YearSwitch> {
        LETOPIS_TRY(standing, read_standing(reader, college.clerk, today));
        return open_year_switch(reader, standing, college.school_year_id);
    }));
    for (const SwitchClass& group : view.classes) {
        if (!group.closed) continue;
        MovedStudents moved{.study_group_id = group.study_group_id, .student_ids = {}};
        for (const SwitchStudent& student : group.students)
            if (student.fate == SwitchFate::moves ||
                student.fate == SwitchFate::moves_conditionally)
                moved.student_ids.push_back(student.student_id);
        if (moved.student_ids.empty()) continue;
        desk.submit(move_into_group(desk.next_id(), college.clerk,
                                    {.from_year_id = college.school_year_id,
                                     .group = group.next,
                                     .continues = group.study_group_id,
                                     .from = {std::move(moved)},
                                     .order_no = "85-у",
                                     .order_on = today}));
        LETOPIS_TRY_DONE(desk.finish());
        desk.submit(move_subgroups(desk.next_id(), college.clerk, group.study_group_id));
    }
    LETOPIS_TRY_DONE(desk.finish());
    // The groups and the load of the new year, so that its teachers have their journals.
    LETOPIS_TRY_DONE(
        import_timetable(desk.writer(), desk.next_id(), PersonId{},
                         {.plan = college.plan,
                          .file_name = "timetable.fet",
                          .year = usual_year(ProgrammeFamily::vocational, college.first_year + 1)},
                         desk.ids()));
    return Done{};
}

}  // namespace letopis::demo
