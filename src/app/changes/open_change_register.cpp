#include "app/changes/open_change_register.h"

#include <algorithm>
#include <map>
#include <set>

#include "app/changes/change_facts.h"
#include "base/limits.h"
#include "base/text.h"
#include "domain/lessons/instead.h"
#include "domain/lessons/placing.h"

namespace letopis {
namespace {

Date first_of_next_month(Date on) {
    return on.month() == 12 ? Date{on.year() + 1, 1, 1} : Date{on.year(), on.month() + 1, 1};
}

/// What the register says of a lesson; nothing of one that only stands elsewhere.
std::optional<ChangeKind> kind_of(const Lesson& lesson) {
    if (lesson.state == LessonState::cancelled) {
        // A lesson beyond the timetable that was given up was never missed.
        // Nor one that is learnt on another day (CUR-06).
        if (lesson.is_extra || is_no_loss(lesson)) return std::nullopt;
        return ChangeKind::cancelled;
    }
    if (lesson.substitution)
        return lesson.substitution->kind == SubstitutionKind::merge ? ChangeKind::merge
                                                                    : ChangeKind::substitution;
    if (lesson.is_extra) return ChangeKind::extra;
    return std::nullopt;
}

/// Where and for whom a lesson stands: what is held instead of another stands in its place.
struct GroupHour {
    StudyGroupId study_group_id;
    Date lesson_on;
    int slot_no = 1;
    auto operator<=>(const GroupHour&) const = default;
};

struct KnownReason {
    std::string words;  ///< With its document.
    ChangeReasonLine line;
};

class Counting {
public:
    Counting(ChangeReading& reading, const RegisterSearch& search, ChangeRegister& view)
        : reading_{reading}, search_{search}, view_{view} {}

    /// Finds lessons that were given up for another subject.
    Result<Done> pair_up(const std::vector<Lesson>& lessons) {
        std::map<GroupHour, const Lesson*> extra;
        for (const Lesson& lesson : lessons) {
            // Whoever holds it in the end.
            if (!lesson.is_extra || lesson.state == LessonState::cancelled) continue;
            LETOPIS_TRY(hour, hour_of(lesson));
            extra.emplace(hour, &lesson);
        }
        for (const Lesson& lesson : lessons) {
            if (kind_of(lesson) != ChangeKind::cancelled) continue;
            LETOPIS_TRY(hour, hour_of(lesson));
            const auto found = extra.find(hour);
            if (found == extra.end() || !is_held_instead(*found->second, lesson)) continue;
            instead_.emplace(lesson.lesson_id, found->second);
            held_instead_.insert(found->second->lesson_id);
            extra.erase(found);
        }
        return Done{};
    }

    Result<Done> add(const Lesson& lesson) {
        if (held_instead_.contains(lesson.lesson_id)) return Done{};
        const auto kind = kind_of(lesson);
        if (!kind) return Done{};
        return add(lesson, instead_.contains(lesson.lesson_id) ? ChangeKind::subject : *kind);
    }

    /// Which lessons were changed by a recorded reason.
    Result<Done> know_reasons(Reader& reader, Date from, Date to) {
        LETOPIS_TRY(applied, reader.applied_reasons(from, to));
        for (const AppliedReason& one : applied) {
            applied_.emplace(one.lesson_id, one.change_reason);
            if (reasons_.contains(one.change_reason)) continue;
            LETOPIS_TRY(reason, reader.change_reason(one.change_reason));
            if (!reason) continue;
            reason->lesson_count = 0;
            LETOPIS_TRY(line, reason_line(reader, reading_, *reason));
            reasons_.emplace(one.change_reason,
                             KnownReason{reason_words(*reason), std::move(line)});
        }
        return Done{};
    }

    void finish() {
        for (auto& [index, known] : reasons_)
            if (known.line.lesson_count > 0) view_.reasons.push_back(std::move(known.line));
        std::ranges::stable_sort(view_.reasons, {}, &ChangeReasonLine::from_on);
        for (auto& [id, total] : totals_) view_.totals.push_back(std::move(total));
        std::stable_sort(view_.totals.begin(), view_.totals.end(),
                         [](const ChangeTotal& one, const ChangeTotal& other) {
                             return sort_key(one.teacher) < sort_key(other.teacher);
                         });
        for (auto& [title, count] : subjects_) view_.subjects.push_back({title, count});
        std::stable_sort(view_.subjects.begin(), view_.subjects.end(),
                         [](const ChangedSubject& one, const ChangedSubject& other) {
                             return one.change_count > other.change_count;
                         });
        if (view_.subjects.size() > limits::subjects_in_register)
            view_.subjects.resize(limits::subjects_in_register);
    }

private:
    Result<GroupHour> hour_of(const Lesson& lesson) {
        LETOPIS_TRY(title, reading_.title_of(lesson.course_id));
        return GroupHour{.study_group_id = title->study_group.study_group_id,
                         .lesson_on = lesson.lesson_on,
                         .slot_no = lesson.slot_no};
    }

    /// Who held it has recorded it; nobody has to record what was held by nobody.
    bool is_confirmed(const Lesson& lesson, ChangeKind kind) const {
        if (kind == ChangeKind::cancelled) return true;
        const Lesson& held = kind == ChangeKind::subject ? *instead_.at(lesson.lesson_id) : lesson;
        return !held.topic.empty();
    }

    bool is_left_out(const Lesson& lesson, ChangeKind kind) const {
        return (kind == ChangeKind::extra && search_.extra == ExtraLessons::left_out) ||
               (search_.unconfirmed == UnconfirmedChanges::left_out && !is_confirmed(lesson, kind));
    }

    Result<Done> add(const Lesson& lesson, ChangeKind kind) {
        if (is_left_out(lesson, kind)) return Done{};
        LETOPIS_TRY(title, reading_.title_of(lesson.course_id));
        ChangedLesson row{.lesson_id = lesson.lesson_id,
                          .lesson_on = lesson.lesson_on,
                          .slot_no = lesson.slot_no,
                          .subject_title = title->subject.title,
                          .study_group_title = title->study_group.title,
                          .kind = kind,
                          .confirmed = is_confirmed(lesson, kind)};
        if (!row.confirmed) ++view_.unconfirmed;
        switch (kind) {
            case ChangeKind::cancelled:
                ++view_.cancelled;
                row.replaced_id = lesson.teacher_id;
                row.reason = lesson.cancel_reason;
                row.coefficient_hundredths = 0;
                break;
            case ChangeKind::subject: {
                const Lesson& held = *instead_.at(lesson.lesson_id);
                LETOPIS_TRY(of_held, reading_.title_of(held.course_id));
                ++view_.substituted;
                row.replaced_id = lesson.teacher_id;
                row.substitute_id = held.held_by();
                row.held_subject_title = of_held->subject.title;
                row.reason = lesson.cancel_reason;
                break;
            }
            case ChangeKind::extra:
                ++view_.extra;
                row.substitute_id = lesson.teacher_id;
                row.reason = lesson.change_reason;
                break;
            case ChangeKind::substitution:
            case ChangeKind::merge:
                ++view_.substituted;
                row.replaced_id = lesson.teacher_id;
                row.substitute_id = lesson.substitution->substitute_id;
                row.reason = lesson.substitution->reason;
                row.coefficient_hundredths = lesson.substitution->coefficient_hundredths;
                break;
        }
        say_reason(row);
        LETOPIS_TRY(replaced, reading_.name_of(row.replaced_id));
        LETOPIS_TRY(substitute, reading_.name_of(row.substitute_id));
        row.replaced = std::move(replaced);
        row.substitute = std::move(substitute);
        count(row);
        view_.rows.push_back(std::move(row));
        return Done{};
    }

    /// The recorded reason with its document; what was written beside it stays.
    void say_reason(ChangedLesson& row) {
        const auto applied = applied_.find(row.lesson_id);
        if (applied == applied_.end()) return;
        const auto known = reasons_.find(applied->second);
        if (known == reasons_.end()) return;
        const bool is_same = row.reason.empty() || row.reason == known->second.line.text;
        row.reason = known->second.words + (is_same ? "" : "; " + row.reason);
        ++known->second.line.lesson_count;
    }

    ChangeTotal& total_of(EmployeeId id, const std::string& name) {
        ChangeTotal& total = totals_[id];
        total.teacher_id = id;
        total.teacher = name;
        return total;
    }

    void count(const ChangedLesson& row) {
        // A lesson beyond the timetable takes no other's place (CUR-05).
        if (row.kind != ChangeKind::extra) ++subjects_[row.subject_title];
        if (!row.replaced_id.is_nil()) {
            ChangeTotal& total = total_of(row.replaced_id, row.replaced);
            ++total.missed;
            if (row.kind == ChangeKind::cancelled) ++total.cancelled;
        }
        if (!row.substitute_id.is_nil()) {
            ChangeTotal& total = total_of(row.substitute_id, row.substitute);
            ++total.held;
            total.coefficient_hundredths += row.coefficient_hundredths;
        }
    }

    ChangeReading& reading_;
    const RegisterSearch& search_;
    ChangeRegister& view_;
    std::map<EmployeeId, ChangeTotal> totals_;
    std::map<std::string, int> subjects_;
    std::map<LessonId, const Lesson*> instead_;
    std::set<LessonId> held_instead_;
    std::map<LessonId, EntryIndex> applied_;
    std::map<EntryIndex, KnownReason> reasons_;
};

}  // namespace

std::string_view change_kind_title(ChangeKind kind) {
    switch (kind) {
        case ChangeKind::substitution:
            return substitution_kind_title(SubstitutionKind::substitution);
        case ChangeKind::merge:
            return substitution_kind_title(SubstitutionKind::merge);
        case ChangeKind::cancelled:
            return "Отмена";
        case ChangeKind::subject:
            return "Замена предмета";
        case ChangeKind::extra:
            break;
    }
    return "Дополнительный";
}

Result<ChangeRegister> open_change_register(Reader& reader, const Standing& standing,
                                            const RegisterSearch& search, Instant now) {
    LETOPIS_TRY_DONE(check_access(standing, Action::read_changes, Target{}));
    const Date within = search.month.value_or(moscow_date(now));
    ChangeRegister view{.from = Date{within.year(), within.month(), 1},
                        .to = first_of_next_month(within).plus_days(-1)};
    LETOPIS_TRY(lessons, reader.changed_lessons(view.from, view.to, limits::changed_lessons + 1));
    view.cut_off = lessons.size() > static_cast<std::size_t>(limits::changed_lessons);
    if (view.cut_off) lessons.pop_back();
    ChangeReading reading{reader};
    Counting counting{reading, search, view};
    LETOPIS_TRY_DONE(counting.know_reasons(reader, view.from, view.to));
    LETOPIS_TRY_DONE(counting.pair_up(lessons));
    for (const Lesson& lesson : lessons) LETOPIS_TRY_DONE(counting.add(lesson));
    counting.finish();
    return view;
}

}  // namespace letopis
