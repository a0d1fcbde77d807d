#include "app/imports/timetable_decision.h"

#include "app/imports/subject_titles.h"
#include "base/limits.h"
#include "base/text.h"
#include "domain/classes/group_titles.h"

namespace letopis {
Result<ImportDecision> TimetableDecision::decide() && {
    LETOPIS_TRY(chosen, ChosenNames::read(school_, plan_, import_.chosen));
    chosen_ = std::move(chosen);
    decide_year();
    decide_bells();
    decide_subjects();
    decide_employees();
    decide_groups();
    if (import_.takes_effect_on) LETOPIS_TRY_DONE(check_version());
    decide_courses();
    if (import_.takes_effect_on) {
        LETOPIS_TRY_DONE(decide_version());
    } else {
        decide_slots();
        if (import_.lessons) decide_lessons();
    }
    if (decision_.entries.size() > limits::entries_per_command)
        problems_.add(0, ImportRule::too_many_rows, import_.file_name);
    if (!problems_.empty()) {
        Refusal refusal = problems_.refusal();
        refusal.detail = "Файл: " + import_.file_name + ".";
        return refusal;
    }
    decision_.summary.notes.insert(decision_.summary.notes.begin(), plan_.notes.begin(),
                                   plan_.notes.end());
    return std::move(decision_);
}

void TimetableDecision::decide_year() {
    ImportCount& years = count("Учебный год");
    year_ = school_.year.value_or(SchoolYear{.title = import_.year.title,
                                             .starts_on = import_.year.starts_on,
                                             .ends_on = import_.year.ends_on});
    if (school_.year) {
        ++years.already_there;
    } else {
        year_.school_year_id = make<SchoolYearId>();
        state(SchoolYearOpened{year_});
        ++years.added;
    }
    ImportCount& systems = count("Периоды");
    for (const PeriodSystem& known : school_.period_systems)
        if (known.kind == import_.year.period_kind) {
            periods_ = known;
            ++systems.already_there;
            return;
        }
    periods_ = {.period_system_id = make<PeriodSystemId>(),
                .school_year_id = year_.school_year_id,
                .kind = import_.year.period_kind,
                .title = import_.year.period_system_title,
                .periods = import_.year.periods};
    for (Period& period : periods_.periods) period.period_id = make<PeriodId>();
    state(PeriodSystemDefined{periods_});
    ++systems.added;
}

void TimetableDecision::decide_bells() {
    ImportCount& bells = count("Звонки");
    bells_ = school_.bells.empty() ? plan_.bells : school_.bells;
    if (school_.bells.empty()) {
        bells.added = bells_.size();
        state(BellScheduleDefined{std::string{enum_name(plan_.family)}, bells_});
        return;
    }
    bells.already_there = bells_.size();
    int last = 0;
    for (const PlannedSlot& slot : plan_.slots) last = std::max(last, slot.slot_no);
    if (static_cast<std::size_t>(last) > bells_.size())
        problems_.add(0, ImportRule::conflicts_with_database,
                      "в базе " + std::to_string(bells_.size()) + " звонков, в расписании есть " +
                          std::to_string(last) + "-й урок");
    else if (bells_ != plan_.bells)
        note("Звонки в базе другие: оставлены те, что в базе.");
}

void TimetableDecision::decide_subjects() {
    ImportCount& subjects = count("Предметы");
    std::unordered_map<std::string, SubjectId> known;
    int position = 0;
    for (const Subject& subject : school_.subjects) {
        known.emplace(fold_for_search(subject.title), subject.subject_id);
        position = std::max(position, subject.position);
    }
    for (const PlannedSubject& planned : plan_.subjects) {
        if (const Subject* const chosen = chosen_.subject(planned.title)) {
            show_chosen("Предмет", chosen->title, planned.title);
            ++subjects.already_there;
            subject_ids_.emplace(planned.title, chosen->subject_id);
            continue;
        }
        const auto [found, is_new] = known.try_emplace(fold_for_search(planned.title), SubjectId{});
        if (is_new) {
            found->second = make<SubjectId>();
            state(SubjectAdded{Subject{.subject_id = found->second,
                                       .title = planned.title,
                                       .short_title = short_title_of(planned),
                                       .kind = planned.kind,
                                       .position = ++position}});
        }
        ++(is_new ? subjects.added : subjects.already_there);
        subject_ids_.emplace(planned.title, found->second);
    }
}

void TimetableDecision::decide_employees() {
    ImportCount& employees = count("Работники");
    std::unordered_map<PersonId, std::string> taken;
    for (const PlannedEmployee& planned : plan_.employees) {
        const KnownPerson* const chosen = chosen_.teacher(planned.title);
        const auto candidates =
            chosen != nullptr ? PersonIndex::Found{chosen} : people_.employees_named(planned.name);
        if (candidates.size() > 1) {
            problems_.add(planned.line, ImportRule::ambiguous_person,
                          quoted(planned.title) + ": в базе " + candidates[0]->person.full_name() +
                              " и " + candidates[1]->person.full_name());
            continue;
        }
        if (candidates.empty()) {
            const Person person{.person_id = make<PersonId>(),
                                .last_name = planned.name.last_name,
                                .first_name = planned.name.first_name,
                                .patronymic = planned.name.patronymic};
            state(PersonRegistered{person});
            show(planned.line, "Учитель", person.full_name(), ImportState::added);
            employee_ids_.emplace(planned.title, person.person_id);
            ++employees.added;
            continue;
        }
        const PersonId id = candidates[0]->person.person_id;
        const auto [other, is_free] = taken.try_emplace(id, planned.title);
        if (!is_free)
            problems_.add(planned.line, ImportRule::ambiguous_person,
                          quoted(planned.title) + " и " + quoted(other->second) + ": в базе один " +
                              candidates[0]->person.full_name());
        employee_ids_.emplace(planned.title, id);
        show(planned.line, "Учитель", candidates[0]->person.full_name(), ImportState::already_there,
             chosen != nullptr ? in_file(planned.title) : "");
        ++employees.already_there;
    }
}

PeriodSystemId TimetableDecision::system_of(int grade) const {
    return school_.system_for(plan_.family, grade, periods_).period_system_id;
}

void TimetableDecision::decide_groups() {
    ImportCount& groups = count("Классы и группы");
    std::unordered_map<std::string, StudyGroupId> known;
    for (const StudyGroup& group : school_.groups) {
        known.emplace(folded_group_title(group.title), group.study_group_id);
        systems_.emplace(group.study_group_id, group.period_system_id);
        groups_.emplace(group.study_group_id, group);
    }
    for (const PlannedGroup& planned : plan_.groups) {
        if (const StudyGroup* const chosen = chosen_.group(planned.title)) {
            group_ids_.emplace(planned.title, chosen->study_group_id);
            show_chosen("Класс или группа", chosen->title, planned.title);
            ++groups.already_there;
            continue;
        }
        const auto found = known.find(folded_group_title(planned.title));
        if (found != known.end()) {
            group_ids_.emplace(planned.title, found->second);
            show(0, "Класс или группа", planned.title, ImportState::already_there);
            ++groups.already_there;
            continue;
        }
        StudyGroup group{.study_group_id = make<StudyGroupId>(),
                         .school_year_id = year_.school_year_id,
                         .family = plan_.family,
                         .kind = planned.kind,
                         .title = planned.title,
                         .grade = planned.grade,
                         .letter = planned.letter,
                         .period_system_id = system_of(planned.grade)};
        systems_.emplace(group.study_group_id, group.period_system_id);
        for (const std::string& parent : planned.parent_titles) {
            const auto id = group_ids_.find(parent);
            if (id == group_ids_.end()) continue;
            group.parent_group_ids.push_back(id->second);
            if (school_.groups_with_closed_lists.contains(id->second))
                problems_.add(0, ImportRule::class_is_closed, parent + ", " + planned.title);
        }
        group_ids_.emplace(planned.title, group.study_group_id);
        show(0, "Класс или группа", planned.title, ImportState::added);
        groups_.emplace(group.study_group_id, group);
        state(StudyGroupFormed{std::move(group)});
        ++groups.added;
    }
}

}  // namespace letopis
