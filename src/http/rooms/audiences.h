#pragma once
// Audiences (кому открыта дверь): the first lock of a route. Who may do it to what is the second
// (domain/access).

#include "http/routes/audience.h"

namespace letopis::http {

inline constexpr Audience anyone = Audience::anyone();
inline constexpr Audience this_machine = Audience::this_machine();
inline constexpr Audience signed_in = Audience::signed_in();
inline constexpr Audience teachers = Audience::of({Role::subject_teacher});
inline constexpr Audience closers = Audience::of({Role::subject_teacher, Role::deputy});
inline constexpr Audience correctors =
    Audience::of({Role::subject_teacher, Role::director, Role::deputy});
inline constexpr Audience heads = Audience::of({Role::director, Role::deputy});
inline constexpr Audience class_heads =
    Audience::of({Role::director, Role::deputy, Role::class_teacher});
inline constexpr Audience gap_readers =
    Audience::of({Role::director, Role::deputy, Role::journal_admin, Role::class_teacher,
                  Role::subject_teacher});
inline constexpr Audience plan_readers =
    Audience::of({Role::director, Role::deputy, Role::journal_admin, Role::class_teacher,
                  Role::subject_teacher});
inline constexpr Audience card_readers = Audience::of(
    {Role::student, Role::guardian, Role::class_teacher, Role::deputy, Role::director});
inline constexpr Audience briefing_readers =
    Audience::of({Role::director, Role::deputy, Role::journal_admin, Role::subject_teacher});
inline constexpr Audience policy_keepers =
    Audience::of({Role::director, Role::deputy, Role::journal_admin});
inline constexpr Audience timetable_keepers =
    Audience::of({Role::director, Role::deputy, Role::journal_admin, Role::scheduler});
/// The calendar, the teaching load, hours, associations.
inline constexpr Audience load_keepers =
    Audience::of({Role::director, Role::deputy, Role::journal_admin});
inline constexpr Audience list_keepers =
    Audience::of({Role::director, Role::deputy, Role::journal_admin, Role::clerk});
/// Who may knock at a journal; the second lock knows which one.
inline constexpr Audience journal_readers =
    Audience::of({Role::director, Role::deputy, Role::journal_admin, Role::subject_teacher,
                  Role::class_teacher});
inline constexpr Audience staff = journal_readers;
/// Of those who are told who else has a journal open, and are told of: everybody who works here and
/// may read it, whatever his post.
inline constexpr Audience journal_company =
    Audience::of({Role::director, Role::deputy, Role::journal_admin, Role::subject_teacher,
                  Role::class_teacher, Role::section_head, Role::department_head});
inline constexpr Audience diary_readers =
    Audience::of({Role::student, Role::guardian, Role::class_teacher, Role::subject_teacher,
                  Role::deputy, Role::director});
inline constexpr Audience families = Audience::of({Role::student, Role::guardian});
inline constexpr Audience sheet_readers =
    Audience::of({Role::director, Role::deputy, Role::class_teacher, Role::archivist});
inline constexpr Audience archive_keepers = Audience::of({Role::director, Role::archivist});

/// Absences of a class, and documents that excuse them.
inline constexpr Audience absence_keepers =
    Audience::of({Role::director, Role::deputy, Role::class_teacher, Role::training_master});
/// The medic writes the documents, and knows nothing of the lessons (b.2, MEDIC).
inline constexpr Audience excuse_registrars = Audience::of(
    {Role::director, Role::deputy, Role::class_teacher, Role::training_master, Role::medic});
inline constexpr Audience exemption_keepers =
    Audience::of({Role::director, Role::deputy, Role::class_teacher, Role::medic});
// Of a section of vocational groups (VOC-02): who leads a group reads, its head directs.
inline constexpr Audience attestation_readers =
    Audience::of({Role::director, Role::deputy, Role::class_teacher, Role::section_head});
inline constexpr Audience section_heads =
    Audience::of({Role::director, Role::deputy, Role::section_head});
inline constexpr Audience attempt_keepers =
    Audience::of({Role::subject_teacher, Role::director, Role::deputy, Role::section_head});
inline constexpr Audience paper_readers =
    Audience::of({Role::director, Role::deputy, Role::journal_admin, Role::subject_teacher,
                  Role::class_teacher, Role::section_head});

// With an inspector on a visit (b.2, column INSPECTOR): these doors and no others.
inline constexpr Audience journal_viewers =
    Audience::of({Role::director, Role::deputy, Role::journal_admin, Role::subject_teacher,
                  Role::class_teacher, Role::inspector, Role::section_head, Role::department_head});
/// A training master finds his groups in the list, and no journal.
inline constexpr Audience course_listers = Audience::of(
    {Role::director, Role::deputy, Role::journal_admin, Role::subject_teacher, Role::class_teacher,
     Role::inspector, Role::section_head, Role::department_head, Role::training_master});
inline constexpr Audience closing_viewers = Audience::of(
    {Role::director, Role::deputy, Role::journal_admin, Role::class_teacher, Role::inspector});
inline constexpr Audience school_viewers =
    Audience::of({Role::director, Role::deputy, Role::inspector});
inline constexpr Audience class_viewers =
    Audience::of({Role::director, Role::deputy, Role::class_teacher, Role::inspector});
inline constexpr Audience remark_viewers = Audience::of(
    {Role::subject_teacher, Role::director, Role::deputy, Role::inspector, Role::department_head});
inline constexpr Audience remark_makers =
    Audience::of({Role::director, Role::deputy, Role::inspector, Role::department_head});
inline constexpr Audience policy_viewers =
    Audience::of({Role::director, Role::deputy, Role::journal_admin, Role::subject_teacher,
                  Role::class_teacher, Role::inspector, Role::scheduler});
inline constexpr Audience timetable_viewers = Audience::of(
    {Role::director, Role::deputy, Role::journal_admin, Role::inspector, Role::scheduler});
inline constexpr Audience load_viewers =
    Audience::of({Role::director, Role::deputy, Role::journal_admin, Role::inspector});
inline constexpr Audience plan_viewers =
    Audience::of({Role::director, Role::deputy, Role::journal_admin, Role::class_teacher,
                  Role::subject_teacher, Role::inspector});
inline constexpr Audience sheet_viewers = Audience::of(
    {Role::director, Role::deputy, Role::class_teacher, Role::archivist, Role::inspector});
inline constexpr Audience archive_viewers =
    Audience::of({Role::director, Role::deputy, Role::archivist, Role::inspector});

}  // namespace letopis::http
