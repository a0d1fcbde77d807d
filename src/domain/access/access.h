#pragma once
// Access (доступ): the second lock. Whether *this* person may do *this* to *this* object on *this*
// day. Scope follows from facts — I teach this course now, this is my child now — and is never
// entered by hand (requirements (b)). What is not permitted below is forbidden.

#include <array>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "domain/classes/classes.h"
#include "domain/people/people.h"

namespace letopis {

/// Роль: what a person can be at one time; several at once are usual.
LETOPIS_ENUM(Role, director, deputy, archivist, journal_admin, clerk, subject_teacher,
             class_teacher, student, guardian, inspector, scheduler, section_head, department_head,
             training_master, medic, counsellor)
/// "директор", "заместитель директора", …
std::string_view role_title(Role role);

/// Действие: everything that can be asked of a school's records.
LETOPIS_ENUM(Action,
             read_journal,        ///< A course's page, its content and history of cells.
             write_journal,       ///< Cells, comments, topic, homework, works.
             confirm_results,     ///< Period and annual marks.
             close_course,        ///< A period of a course, a course.
             read_class,          ///< Lists, what is missing, the sheet of a class.
             decide_council,      ///< Decisions of the council about a class.
             close_class,         ///< A class's year.
             read_diary,          ///< A student's diary and receipts.
             read_school,         ///< Overview of all classes.
             read_archive,        ///< Packages, media, last checks; a package's file.
             keep_archive,        ///< Register media and rooms; verify now.
             read_documents,      ///< Issued documents of a class.
             keep_people,         ///< Persons, guardians, lists of classes, who teaches and leads.
             appoint,             ///< Appointments by order.
             keep_policies,       ///< What the local act decides.
             keep_timetable,      ///< Which lessons are held.
             decide_corrections,  ///< Requests to correct beyond the window (b.2).
             make_remarks,        ///< Remarks on how a journal is kept.
             give_notice,         ///< Notice of an absence to come; the family's own list of them.
             keep_excuses,        ///< Absences of a class, its notices, documents and registers.
             keep_modes,          ///< Study modes by order, results carried from elsewhere.
             order_reopening,     ///< That a closed class is opened again …
             reopen_class,        ///< … carried out by another person.
             plan_works,          ///< The schedule of assessment procedures.
             file_appeal,         ///< Against a mark.
             decide_appeals,      ///< What the commission decided.
             keep_achievements,   ///< Achievements, awards, mass events.
             keep_practice,       ///< Who is sent to practice, and where.
             assess_practice,     ///< The attestation sheet of a practice.
             write_practice_day,  ///< What one did on a day of one's own practice.
             keep_regime,         ///< Of an after-school group.
             assess_behaviour,    ///< Of a class.
             direct_retakes,      ///< Directions to be attested again.
             defer_attestation,   ///< Deferrals, and their withdrawal.
             keep_finals,         ///< Admission, commissions and protocols of final attestation.
             keep_exams,          ///< Results of state exams.
             keep_visits,         ///< Visits of inspectors.
             keep_calendar,       ///< Days of the year, bells, the opening of a year.
             form_courses,        ///< The teaching load: courses, groups of activities.
             read_changes,        ///< The register of missed and replaced lessons.
             account_absences,    ///< Absences of a class, and documents that excuse them.
             read_attestation,    ///< Plan, sheets, debts and directions of a group.
             plan_attestation,    ///< Forms of attestation, what is held in the session.
             admit_graduates,     ///< To final attestation.
             register_excuses,    ///< Documents that excuse absences.
             grant_exemptions,    ///< From a subject, and taking them back.
             keep_health,         ///< The sheet of health.
             read_under_care)     ///< Attendance of a student under care.

/// Отношение: how a person stands to the object of an action.
LETOPIS_ENUM(Relation,
             directs,        ///< Director of the organisation.
             deputises,      ///< Deputy.
             keeps_archive,  ///< Archivist.
             administers,    ///< Journal admin.
             clerks,         ///< Clerk.
             teaches,        ///< Teaches this course (or a course of this class, or this student).
             leads,          ///< Class teacher of this class (of a class of this course, student).
             is_self,        ///< The student himself.
             is_guardian,    ///< A guardian with full rights, today.
             inspects,       ///< An inspector on a visit that names this object, today.
             schedules,      ///< Scheduler.
             heads_section,  ///< Section head of this group.
             heads_department,     ///< Department head of this course's subject.
             trains,               ///< Training master of this group.
             tends,                ///< Medic.
             cares_for,            ///< Social teacher or psychologist of this student.
             deputises_elsewhere)  ///< Deputy, of what lies outside his part of the school.

/// Which relations permit which action; the whole law in one table (docs/reference/access.md).
std::span<const Relation> permitted(Action action);

/// Positions a person holds today, gathered once per request. Dates have been applied: nothing
/// that is over or not yet begun is in it.
struct Standing {
    PersonId person_id;
    std::vector<AppointedRole> appointed;
    std::vector<CourseId> teaches_courses;
    /// Groups of those courses, without the classes a subgroup draws from: who teaches one half of
    /// a class has no business in the diaries of the other.
    std::vector<StudyGroupId> teaches_groups;
    std::vector<StudyGroupId> leads_groups;
    std::vector<StudyGroupId> studies_in;        ///< Not empty: a student.
    std::vector<StudentId> children;             ///< With full rights today (b.3, 5–6).
    std::vector<StudyGroupId> inspects_groups;   ///< Named by a visit of today …
    bool inspects_school = false;                ///< … that names none: the whole school.
    std::vector<StudyGroupId> heads_groups;      ///< Of his section …
    std::vector<SubjectId> heads_subjects;       ///< … of his department …
    std::vector<StudyGroupId> trains_groups;     ///< … as master: what the appointment is for.
    std::vector<StudentId> cares_for;            ///< Students under his care.
    bool deputises_part = false;                 ///< Deputy of a part of the school (b.1) …
    std::vector<StudyGroupId> deputises_groups;  ///< … which is these groups and their subgroups.
    bool operator==(const Standing&) const = default;

    std::vector<Role> roles() const;
    bool has(Role role) const;
};

/// What an action is about. Unset members do not matter to the action.
struct Target {
    std::optional<CourseId> course_id;
    std::optional<SubjectId> subject_id;  ///< Of the course.
    /// The group of the course, or the class itself, with its parents.
    std::vector<StudyGroupId> study_group_ids;
    std::optional<StudentId> student_id;
    /// Groups the student is in today: who teaches or leads one of them stands near to him.
    std::vector<StudyGroupId> student_group_ids;
};

/// How this person stands to this object. Where a course is named, teaching is teaching it; where
/// a student is named, leading is leading one of his groups.
std::vector<Relation> relations_to(const Standing& standing, const Target& target);

/// The second lock. Whoever is asked about a diary that is not his gets `not_found`, the same
/// answer as for a child who does not exist; so does everybody who has no post in the school,
/// whatever he asks. Who works in the school gets `not_your_course` or `not_your_class` where
/// others of his kind have the right, else `not_your_role`.
Result<Done> check_access(const Standing& standing, Action action, const Target& target);

}  // namespace letopis
