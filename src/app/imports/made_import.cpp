#include "app/imports/made_import.h"

#include <algorithm>
#include <unordered_map>

#include "app/imports/timetable_facts.h"
#include "base/limits.h"
#include "domain/lessons/timetable/undone.h"
#include "ports/standing.h"

namespace letopis {
namespace {

/// Takes the facts that say who came; false for a fact that no import states.
class FactTaking {
public:
    explicit FactTaking(ImportFacts& facts) : facts_{facts} {}

    bool operator()(const PersonRegistered& fact) {
        facts_.persons.push_back(fact.person);
        return true;
    }
    bool operator()(const StudentEnrolled& fact) {
        facts_.enrolments.push_back(fact);
        return true;
    }
    bool operator()(const GuardianshipEstablished& fact) {
        facts_.guardianships.push_back(fact.guardianship);
        return true;
    }
    bool operator()(const SchoolYearOpened&) { return true; }
    bool operator()(const PeriodSystemDefined&) { return true; }
    bool operator()(const BellScheduleDefined&) { return true; }
    bool operator()(const StudyGroupFormed&) { return true; }
    bool operator()(const SubjectAdded&) { return true; }
    bool operator()(const CourseOpened&) { return true; }
    bool operator()(const CourseTeacherAssigned&) { return true; }
    bool operator()(const TimetableSlotPlaced&) { return true; }
    bool operator()(const LessonScheduled&) { return true; }
    // Of a further version of the timetable.
    bool operator()(const LessonCancelled& fact) {
        return fact.reason == timetable_replaced_reason;
    }
    bool operator()(const CourseTeacherEnded& fact) {
        return fact.comment == new_timetable_comment;
    }
    template <class Other>
    bool operator()(const Other&) {
        return false;
    }

private:
    ImportFacts& facts_;
};

/// The bulk of a timetable, of which nothing is asked.
bool is_lesson(const StoredEntry& row) {
    return row.kind == "lesson_scheduled" || row.kind == "timetable_slot_placed";
}

Result<Done> check_in_time(const ImportFacts& facts, const Standing& standing, Instant now) {
    if (facts.actor_id != standing.person_id)
        return Refusal{.code = RefusalCode::not_your_role,
                       .detail = "Логины этой загрузки выдаёт тот, кто её сделал."};
    if (facts.made_at + Span::minutes(60 * limits::import_logins_hours) < now)
        return Refusal{.code = RefusalCode::edit_window_over,
                       .detail =
                           "Логины загрузки выдают в течение суток. Дальше — по одному, "
                           "на странице «Люди»."};
    return Done{};
}

Result<Done> check_keeper(const Standing& standing) {
    return check_access(standing, Action::keep_people, Target{});
}

/// What is said of each person beside his name.
class Describing {
public:
    Describing(Reader& reader, const ImportFacts& facts) : reader_{reader} {
        for (const StudentEnrolled& one : facts.enrolments)
            classes_.emplace(one.student_id, one.study_group_id);
        for (const Guardianship& one : facts.guardianships)
            wards_[one.guardian_id].push_back(one.student_id);
    }

    Result<MadePerson> describe(const Person& person) {
        MadePerson made{.person_id = person.person_id, .name = person.full_name(), .about = {}};
        if (const auto student = classes_.find(person.person_id); student != classes_.end()) {
            made.imported_as = ImportedAs::student;
            LETOPIS_TRY(title, title_of(student->second));
            made.about = title;
        } else if (const auto guard = wards_.find(person.person_id); guard != wards_.end()) {
            made.imported_as = ImportedAs::guardian;
            for (const StudentId ward : guard->second) {
                LETOPIS_TRY(child, reader_.person(ward));
                if (child) made.about += (made.about.empty() ? "" : ", ") + child->last_first();
            }
        }
        return made;
    }

private:
    Result<std::string> title_of(StudyGroupId id) {
        const auto [known, is_new] = titles_.try_emplace(id);
        if (!is_new) return known->second;
        LETOPIS_TRY(group, reader_.study_group(id));
        if (group) known->second = group->title;
        return known->second;
    }

    Reader& reader_;
    std::unordered_map<PersonId, StudyGroupId> classes_;
    std::unordered_map<PersonId, std::vector<StudentId>> wards_;
    std::unordered_map<StudyGroupId, std::string> titles_;
};

}  // namespace

Result<ImportFacts> read_import_facts(Reader& reader, CommandId import_id) {
    LETOPIS_TRY(answer, reader.command_answer(import_id));
    if (!answer || answer->entry_count == 0) return RefusalCode::not_found;
    ImportFacts facts{.made_at = answer->recorded_at, .entry_count = answer->entry_count};
    const EntryIndex end = answer->first_entry_index + answer->entry_count;
    for (EntryIndex from = answer->first_entry_index; from < end;
         from += limits::entries_per_step) {
        LETOPIS_TRY(rows, reader.entries(from, std::min(limits::entries_per_step, end - from)));
        for (const StoredEntry& row : rows) {
            if (is_lesson(row)) continue;
            LETOPIS_TRY(entry, decode_entry(row.encoded));
            facts.actor_id = entry.actor_id;
            if (!std::visit(FactTaking{facts}, entry.body)) return RefusalCode::not_found;
        }
    }
    return facts;
}

Result<MadeImport> open_made_import(Reader& reader, const Standing& standing, CommandId import_id,
                                    Instant now) {
    LETOPIS_TRY_DONE(check_keeper(standing));
    LETOPIS_TRY(facts, read_import_facts(reader, import_id));
    MadeImport made{.import_id = import_id,
                    .made_at = facts.made_at,
                    .entry_count = static_cast<int>(facts.entry_count)};
    made.may_hand_out = check_in_time(facts, standing, now).has_value();
    LETOPIS_TRY(author, reader.person(facts.actor_id));
    if (author) made.made_by = author->with_initials();
    for (const StudentEnrolled& one : facts.enrolments) {
        LETOPIS_TRY(standing_one,
                    reader.enrolment(one.student_id, one.study_group_id, one.enrolled_on));
        made.enrolment_count += standing_one && !standing_one->left_on ? 1 : 0;
    }
    if (facts.enrolments.empty()) {
        LETOPIS_TRY(timetable, read_timetable_facts(reader, import_id));
        LETOPIS_TRY(lessons, standing_lessons(reader, timetable));
        made.lesson_count = lessons;
        LETOPIS_TRY(load, standing_load(reader, timetable));
        made.load_count = static_cast<int>(load.size());
        LETOPIS_TRY(returning, returning_lessons(reader, timetable));
        made.returning_count = returning;
    }
    made.may_undo = 0 < made.enrolment_count ||
                    (0 < made.lesson_count + made.load_count + made.returning_count &&
                     check_access(standing, Action::keep_timetable, Target{}).has_value());
    Describing describing{reader, facts};
    for (const Person& person : facts.persons) {
        LETOPIS_TRY(one, describing.describe(person));
        made.persons.push_back(std::move(one));
    }
    return made;
}

Result<Done> check_logins_of_import(Reader& reader, const Standing& standing, CommandId import_id,
                                    const std::vector<PersonId>& persons, Instant now) {
    LETOPIS_TRY_DONE(check_keeper(standing));
    if (persons.size() > limits::logins_per_request) return RefusalCode::page_too_large;
    LETOPIS_TRY(facts, read_import_facts(reader, import_id));
    LETOPIS_TRY_DONE(check_in_time(facts, standing, now));
    for (const PersonId id : persons)
        if (std::none_of(facts.persons.begin(), facts.persons.end(),
                         [&](const Person& person) { return person.person_id == id; }))
            return RefusalCode::not_found;
    return Done{};
}

}  // namespace letopis
