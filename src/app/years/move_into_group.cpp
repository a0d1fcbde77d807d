#include "app/years/move_into_group.h"

#include <algorithm>
#include <cstdlib>

#include "app/years/switch_facts.h"
#include "base/limits.h"
#include "base/written_text.h"
#include "domain/calendar/next_year.h"
#include "ports/gathering/derived_ids.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

constexpr int greatest_grade = 12;
constexpr int first_grade_in_half_years = 10;

bool is_senior(int grade) { return grade >= first_grade_in_half_years; }

/// How far the grades are apart; classes of the other level are farther than any of this one.
int distance(const StudyGroup& group, const NextGroup& to) {
    const int apart = std::abs(group.grade - to.grade);
    return is_senior(group.grade) == is_senior(to.grade) ? apart : apart + greatest_grade;
}

class MoveDecision {
public:
    MoveDecision(DecisionContext& context, CommandId command_id, const MoveIntoGroup& move)
        : reader_{context.reader}, now_{context.now}, command_id_{command_id}, move_{move} {}

    Result<std::vector<EntryBody>> decide() && {
        LETOPIS_TRY(years, find_switch_years(reader_, move_.from_year_id));
        years_ = std::move(years);
        LETOPIS_TRY_DONE(check_switch_order(move_.order_no, move_.order_on));
        LETOPIS_TRY_DONE(check_group());
        LETOPIS_TRY_DONE(check_sources());
        LETOPIS_TRY_DONE(decide_year());
        LETOPIS_TRY_DONE(decide_group());
        LETOPIS_TRY_DONE(decide_students());
        LETOPIS_TRY_DONE(decide_class_teacher());
        return std::move(entries_);
    }

private:
    Result<Done> check_group() {
        LETOPIS_TRY(title, written_text(move_.group.title, limits::name_code_points, "title"));
        LETOPIS_TRY(letter, written_text(move_.group.letter, limits::name_code_points, "letter"));
        if (title.empty()) return invalid("title", "Назовите класс или группу.");
        if (move_.group.grade < 0 || greatest_grade < move_.group.grade)
            return invalid("grade", "Класс или курс — от 1 до 12; без него — 0.");
        to_ = move_.group;
        to_.title = std::move(title);
        to_.letter = std::move(letter);
        return Done{};
    }

    Result<Done> check_sources() {
        LETOPIS_TRY(old_groups, reader_.study_groups(years_.from.school_year_id));
        old_groups_ = std::move(old_groups);
        std::size_t count = 0;
        for (const MovedStudents& moved : move_.from) {
            count += moved.student_ids.size();
            LETOPIS_TRY_DONE(check_source(moved));
        }
        if (count > limits::students_per_group) return RefusalCode::page_too_large;
        return Done{};
    }

    Result<Done> check_source(const MovedStudents& moved) {
        LETOPIS_TRY(source, old_group(moved.study_group_id));
        if (source.family != to_.family) return invalid("family", source.title);
        LETOPIS_TRY(switched, gather_switched_group(reader_, source));
        return check_moved_students(switched, moved.student_ids, to_);
    }

    Result<StudyGroup> old_group(StudyGroupId id) const {
        const auto found =
            std::find_if(old_groups_.begin(), old_groups_.end(), [&](const StudyGroup& group) {
                return group.study_group_id == id && group.kind != StudyGroupKind::subgroup;
            });
        if (found == old_groups_.end()) return RefusalCode::not_found;
        return *found;
    }

    /// The year is opened with all systems of periods of the one before.
    Result<Done> decide_year() {
        to_year_ = years_.next();
        LETOPIS_TRY(old_systems, reader_.period_systems(years_.from.school_year_id));
        if (years_.to) {
            LETOPIS_TRY(systems, reader_.period_systems(to_year_.school_year_id));
            systems_ = std::move(systems);
        } else {
            to_year_.school_year_id =
                derived_id<SchoolYearId>("next school year", now_, years_.from.school_year_id);
            entries_.emplace_back(SchoolYearOpened{to_year_});
            for (const PeriodSystem& system : old_systems) define_after(system);
        }
        old_systems_ = std::move(old_systems);
        return Done{};
    }

    void define_after(const PeriodSystem& system) {
        PeriodSystem after = periods_after(system, years_.from, to_year_);
        after.period_system_id = derived_id<PeriodSystemId>("next period system", now_,
                                                            system.period_system_id, command_id_);
        for (Period& period : after.periods)
            period.period_id = derived_id<PeriodId>("period " + std::to_string(period.number), now_,
                                                    after.period_system_id);
        entries_.emplace_back(PeriodSystemDefined{after});
        systems_.push_back(std::move(after));
    }

    /// By what the nearest grade of the same programme was divided last year.
    Result<PeriodSystemId> period_system() {
        const StudyGroup* nearest = nullptr;
        for (const StudyGroup& group : old_groups_)
            if (group.family == to_.family && group.kind != StudyGroupKind::subgroup &&
                (nearest == nullptr || distance(group, to_) < distance(*nearest, to_)))
                nearest = &group;
        if (nearest == nullptr) return invalid("family");
        const auto old =
            std::find_if(old_systems_.begin(), old_systems_.end(), [&](const PeriodSystem& one) {
                return one.period_system_id == nearest->period_system_id;
            });
        if (old == old_systems_.end()) return invalid("family");
        const auto same = [&] {
            return std::find_if(systems_.begin(), systems_.end(), [&](const PeriodSystem& one) {
                return one.kind == old->kind && one.periods.size() == old->periods.size();
            });
        };
        if (same() == systems_.end()) define_after(*old);
        return same()->period_system_id;
    }

    Result<Done> decide_group() {
        if (years_.to) {
            LETOPIS_TRY(found, find_group_titled(reader_, to_year_.school_year_id, to_.title));
            if (found) {
                if (found->kind != kind_of(to_.family) || found->grade != to_.grade)
                    return invalid("title", found->title + ": такая группа уже есть.");
                LETOPIS_TRY(closed_at, reader_.class_closed_at(found->study_group_id));
                if (closed_at) return RefusalCode::class_closed;
                group_ = *std::move(found);
                return Done{};
            }
        }
        LETOPIS_TRY(period_system_id, period_system());
        group_ = {.study_group_id = derived_id<StudyGroupId>("next group", now_, command_id_,
                                                             to_year_.school_year_id),
                  .school_year_id = to_year_.school_year_id,
                  .family = to_.family,
                  .kind = kind_of(to_.family),
                  .title = to_.title,
                  .grade = to_.grade,
                  .letter = to_.letter,
                  .period_system_id = period_system_id};
        entries_.emplace_back(StudyGroupFormed{group_});
        return describe_association();
    }

    /// A new group of an association is in the next year of the same programme.
    Result<Done> describe_association() {
        if (!move_.continues || group_.kind != StudyGroupKind::association_group) return Done{};
        LETOPIS_TRY(association, reader_.association(*move_.continues));
        if (!association) return Done{};
        entries_.emplace_back(AssociationDescribed{
            .study_group_id = group_.study_group_id,
            .direction = association->direction,
            .capacity = association->capacity,
            .year_of_study =
                std::min(association->year_of_study + 1, association->years_in_programme),
            .years_in_programme = association->years_in_programme,
            .funding = association->funding});
        return Done{};
    }

    Result<Done> decide_students() {
        Placed placed;
        if (years_.to) {
            LETOPIS_TRY(groups, reader_.study_groups(to_year_.school_year_id));
            LETOPIS_TRY(known, gather_placed(reader_, groups));
            placed = std::move(known);
        }
        const bool is_class = group_.kind != StudyGroupKind::association_group;
        for (const MovedStudents& moved : move_.from)
            for (const StudentId student : moved.student_ids) {
                const auto here = std::pair{student, group_.study_group_id};
                if (is_class && placed.in_class.count(student) > 0) continue;
                if (!placed.in_group.insert(here).second) continue;
                entries_.emplace_back(StudentEnrolled{.student_id = student,
                                                      .study_group_id = group_.study_group_id,
                                                      .enrolled_on = to_year_.starts_on,
                                                      .order_no = move_.order_no,
                                                      .order_on = move_.order_on});
            }
        return Done{};
    }

    Result<Done> decide_class_teacher() {
        if (!move_.continues) return Done{};
        LETOPIS_TRY(source, old_group(*move_.continues));
        if (!keeps_class_teacher(source, to_)) return Done{};
        LETOPIS_TRY(now_leading, reader_.class_teachers(group_.study_group_id));
        if (!now_leading.empty()) return Done{};
        LETOPIS_TRY(led, reader_.class_teachers(source.study_group_id));
        for (const ClassTeacher& teacher : led) {
            if (teacher.valid_to && *teacher.valid_to < years_.from.ends_on) continue;
            entries_.emplace_back(ClassTeacherAssigned{{.study_group_id = group_.study_group_id,
                                                        .teacher_id = teacher.teacher_id,
                                                        .valid_from = to_year_.starts_on}});
            break;
        }
        return Done{};
    }

    Reader& reader_;
    Instant now_;
    CommandId command_id_;
    const MoveIntoGroup& move_;

    NextGroup to_;
    SwitchYears years_;
    SchoolYear to_year_;
    std::vector<StudyGroup> old_groups_;
    std::vector<PeriodSystem> old_systems_;
    std::vector<PeriodSystem> systems_;  ///< Of the new year.
    StudyGroup group_;
    std::vector<EntryBody> entries_;
};

}  // namespace

Command move_into_group(CommandId command_id, PersonId actor_id, MoveIntoGroup move) {
    return {command_id, actor_id,
            [command_id, actor_id,
             move = std::move(move)](DecisionContext& context) -> Result<std::vector<EntryBody>> {
                LETOPIS_TRY_DONE(check_school_access(context.reader, actor_id, Action::keep_people,
                                                     moscow_date(context.now)));
                return MoveDecision{context, command_id, move}.decide();
            }};
}

}  // namespace letopis
