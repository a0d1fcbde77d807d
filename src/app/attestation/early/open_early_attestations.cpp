#include "app/attestation/early/open_early_attestations.h"

#include <algorithm>

#include "domain/classes/membership.h"
#include "ports/gathering/known_names.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

class EarlyReading {
public:
    EarlyReading(Reader& reader, EarlyAttestations& view)
        : reader_{reader}, view_{view}, names_{reader} {}

    Result<Done> add_lines(const StudyGroup& group) {
        LETOPIS_TRY(known, reader_.early_attestations_of_group(group.study_group_id));
        if (known.empty()) return Done{};
        LETOPIS_TRY(periods, periods_of(reader_, group.period_system_id));
        LETOPIS_TRY(closed_at, reader_.class_closed_at(group.study_group_id));
        for (const EarlyAttestation& one : known) {
            LETOPIS_TRY(student, names_.last_first_of(one.student_id));
            if (student.empty()) continue;
            EarlyAttestationLine line{.early_attestation = one.early_attestation,
                                      .student_id = one.student_id,
                                      .student = std::move(student),
                                      .study_group_id = group.study_group_id,
                                      .study_group_title = group.title,
                                      .period_id = one.period_id,
                                      .period_title = {},
                                      .from_on = one.from_on,
                                      .ends_on = one.from_on,
                                      .order_no = one.order_no,
                                      .order_on = one.order_on,
                                      .reason = one.reason,
                                      .may_withdraw = view_.may_allow && !closed_at};
            for (const Period& period : periods)
                if (period.period_id == one.period_id) {
                    line.period_title = period.title;
                    line.ends_on = period.ends_on;
                }
            view_.rows.push_back(std::move(line));
        }
        return Done{};
    }

    Result<Done> add_choices(const StudyGroup& group) {
        view_.study_group_id = group.study_group_id;
        LETOPIS_TRY(listed, reader_.students_of_group(group.study_group_id));
        for (const Member& member : members_of(listed))
            if (!member.left_on())
                view_.students.push_back({member.person.person_id, member.person.last_first()});
        LETOPIS_TRY(periods, periods_of(reader_, group.period_system_id));
        for (const Period& period : periods)
            if (view_.today <= period.ends_on)
                view_.periods.push_back({period.period_id, period.title, period.ends_on});
        return Done{};
    }

private:
    Reader& reader_;
    EarlyAttestations& view_;
    KnownNames names_;
};

bool leads(const Standing& standing, StudyGroupId id) {
    return std::find(standing.leads_groups.begin(), standing.leads_groups.end(), id) !=
           standing.leads_groups.end();
}

}  // namespace

Result<EarlyAttestations> open_early_attestations(Reader& reader, const Standing& standing,
                                                  std::optional<StudyGroupId> group_id,
                                                  Instant now) {
    const auto keeps = check_access(standing, Action::keep_modes, Target{});
    if (!keeps && standing.leads_groups.empty()) return keeps.error();
    EarlyAttestations view{.today = moscow_date(now), .may_allow = keeps.has_value()};
    LETOPIS_TRY(year, school_year_on(reader, view.today));
    view.school_year_title = year.title;
    LETOPIS_TRY(groups, reader.study_groups(year.school_year_id));
    EarlyReading reading{reader, view};
    std::optional<StudyGroup> chosen;
    for (StudyGroup& group : groups) {
        if (!is_home_class(group) || group.family == ProgrammeFamily::additional) continue;
        if (!keeps && !leads(standing, group.study_group_id)) continue;
        LETOPIS_TRY_DONE(reading.add_lines(group));
        view.groups.push_back({group.study_group_id, group.title, year.title});
        if (group_id ? group.study_group_id == *group_id : !chosen) chosen = std::move(group);
    }
    if (!chosen && group_id) return RefusalCode::not_found;
    if (chosen && view.may_allow) LETOPIS_TRY_DONE(reading.add_choices(*chosen));
    std::sort(view.rows.begin(), view.rows.end(),
              [](const EarlyAttestationLine& one, const EarlyAttestationLine& other) {
                  return other.early_attestation < one.early_attestation;
              });
    return view;
}

}  // namespace letopis
