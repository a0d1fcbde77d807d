// Written by hand in the shape that openapi-typescript gives, until api/openapi.json describes the
// routes; from then on `npm run schema` writes this file.

type None = Record<string, never>;
interface Route<Reply, Body = undefined, Path = None, Query = None> {
  parameters: { path: Path; query?: Query };
  requestBody: { content: { "application/json": Body } };
  responses: { 200: { content: { "application/json": Reply } } };
}
type Schemas = components["schemas"];
interface CourseAt {
  course_id: string;
}
interface GroupAt {
  study_group_id: string;
}
interface StudentAt {
  student_id: string;
}

export interface paths {
  "/api/v1/session": {
    post: Route<Schemas["SessionView"], Schemas["SignIn"]>;
    get: Route<Schemas["SessionView"]>;
    delete: Route<Schemas["Done"]>;
  };
  "/api/v1/session/password": {
    put: Route<Schemas["Done"], Schemas["ChangePassword"]>;
  };
  "/api/v1/day": { get: Route<Schemas["TeacherDay"], undefined, None, { on?: string }> };
  "/api/v1/courses": { get: Route<Schemas["CourseList"]> };
  "/api/v1/courses/{course_id}/journal": {
    get: Route<Schemas["JournalPage"], undefined, CourseAt, { period_id?: string }>;
  };
  "/api/v1/cells": { post: Route<Schemas["CellOutcomes"], Schemas["RecordCells"]> };
  "/api/v1/lessons/{lesson_id}/record": {
    put: Route<Schemas["LessonOutcome"], Schemas["LessonCommand"], { lesson_id: string }>;
  };
  "/api/v1/comments": { put: Route<Schemas["CommentOutcome"], Schemas["CommentCommand"]> };
  "/api/v1/lessons/{lesson_id}/students/{student_id}/history": {
    get: Route<Schemas["CellHistory"], undefined, { lesson_id: string; student_id: string }>;
  };
  "/api/v1/period-marks": {
    put: Route<Schemas["ResultOutcomes"], Schemas["ConfirmPeriodMarks"]>;
  };
  "/api/v1/annual-marks": {
    put: Route<Schemas["ResultOutcomes"], Schemas["ConfirmAnnualMarks"]>;
  };
  "/api/v1/courses/{course_id}/closing": {
    get: Route<Schemas["CourseClosing"], undefined, CourseAt>;
    post: Route<Schemas["Done"], Schemas["CloseCommand"], CourseAt>;
  };
  "/api/v1/courses/{course_id}/periods/{period_id}/closing": {
    post: Route<Schemas["Done"], Schemas["CloseCommand"], CourseAt & { period_id: string }>;
  };
  "/api/v1/closing": {
    get: Route<Schemas["SchoolClosing"], undefined, None, { school_year_id?: string }>;
  };
  "/api/v1/study-groups/{study_group_id}/closing": {
    get: Route<Schemas["ClassClosingView"], undefined, GroupAt>;
    post: Route<Schemas["Done"], Schemas["CloseCommand"], GroupAt>;
  };
  "/api/v1/study-groups/{study_group_id}/council-decisions": {
    put: Route<Schemas["Done"], Schemas["CouncilCommand"], GroupAt>;
  };
  "/api/v1/study-groups/{study_group_id}/summary-sheet": {
    get: Route<Schemas["SummarySheetView"], undefined, GroupAt>;
  };
  "/api/v1/students/{student_id}/diary": {
    get: Route<Schemas["DiaryWeek"], undefined, StudentAt, { week?: string }>;
  };
  "/api/v1/students/{student_id}/marks": {
    get: Route<Schemas["DiaryMarks"], undefined, StudentAt, { period_id?: string }>;
  };
  "/api/v1/entries/{entry_index}/receipt": {
    get: Route<Schemas["ReceiptView"], undefined, { entry_index: number }>;
  };
  "/api/v1/ledger/consistency": {
    get: Route<
      Schemas["ConsistencyView"],
      undefined,
      None,
      { from: number; to: number; org?: string }
    >;
  };
  "/api/v1/archive": { get: Route<Schemas["ArchiveView"]> };
  "/api/v1/archive/packages/{package_id}/verification": {
    post: Route<Schemas["PackageCheckView"], Schemas["CloseCommand"], { package_id: string }>;
  };
  "/api/v1/archive/rooms": { post: Route<Schemas["Done"], Schemas["RegisterRoom"]> };
  "/api/v1/archive/media": { post: Route<Schemas["Done"], Schemas["RegisterMedium"]> };
}

export interface components {
  schemas: {
    Done: None;
    ProblemItem: { place: string; remedy: string };
    Problem: { code: string; message: string; field?: string; items?: Schemas["ProblemItem"][] };
    CloseCommand: { command_id: string };

    SignIn: { login: string; password: string };
    ChangePassword: { old_password: string; new_password: string };
    Role:
      | "director"
      | "deputy"
      | "archivist"
      | "journal_admin"
      | "clerk"
      | "subject_teacher"
      | "class_teacher"
      | "student"
      | "guardian";
    SessionChild: { student_id: string; name: string; study_group_title: string };
    SessionView: {
      person_id: string;
      name: string;
      org_title: string;
      roles: Schemas["Role"][];
      children: Schemas["SessionChild"][];
      student_id: string | null;
      csrf_token: string;
      today: string;
      expires_at: number;
    };

    LessonDebt: "topic" | "homework" | "marks";
    DayLesson: {
      lesson_id: string;
      course_id: string;
      slot_no: number;
      starts_at: string;
      ends_at: string;
      subject_title: string;
      study_group_title: string;
      room_title: string;
      cancelled: boolean;
      cancel_reason: string;
      lock: Schemas["LessonLock"];
      topic: string;
      homework: string;
      homework_none: boolean;
      works: Schemas["Work"][];
      debts: Schemas["LessonDebt"][];
    };
    OlderDebt: {
      lesson_id: string;
      course_id: string;
      lesson_on: string;
      slot_no: number;
      subject_title: string;
      study_group_title: string;
      debts: Schemas["LessonDebt"][];
    };
    TeacherDay: {
      on: string;
      today: string;
      lessons: Schemas["DayLesson"][];
      debt_count: number;
      older_debt_count: number;
      older_debts: Schemas["OlderDebt"][];
      previous_on: string | null;
      next_on: string | null;
    };
    ListedCourse: {
      course_id: string;
      subject_title: string;
      study_group_id: string;
      study_group_title: string;
      teachers: string;
      scale: Schemas["Scale"];
      closed: boolean;
    };
    CoursesOfClass: {
      study_group_id: string;
      title: string;
      grade: number;
      led: boolean;
      closed: boolean;
      courses: Schemas["ListedCourse"][];
    };
    ListedYear: { school_year_id: string; title: string };
    CourseList: {
      school_year_id: string;
      school_year_title: string;
      school_years: Schemas["ListedYear"][];
      own: Schemas["ListedCourse"][];
      classes: Schemas["CoursesOfClass"][];
    };

    Scale: "five_point" | "pass_fail" | "no_marks";
    LessonLock:
      | "open"
      | "class_closed"
      | "course_closed"
      | "period_closed"
      | "not_held"
      | "cancelled"
      | "edit_window_over";
    WorkType:
      | "class_work"
      | "homework_check"
      | "answer"
      | "self_work"
      | "control_work"
      | "dictation"
      | "composition"
      | "exposition"
      | "test"
      | "practical_work"
      | "laboratory_work"
      | "project"
      | "essay"
      | "credit"
      | "by_heart";
    Work: {
      work_no: number;
      work_type: Schemas["WorkType"];
      title: string;
      weight_hundredths: number;
    };
    PageStudent: {
      student_id: string;
      number: number;
      name: string;
      enrolled_on: string;
      left_on: string | null;
      note: string;
    };
    PageLesson: {
      lesson_id: string;
      lesson_on: string;
      slot_no: number;
      starts_at: string;
      ends_at: string;
      lock: Schemas["LessonLock"];
      room_title: string;
      topic: string;
      homework: string;
      homework_none: boolean;
      works: Schemas["Work"][];
      version: number;
    };
    PageCell: {
      lesson_index: number;
      student_index: number;
      work_no: number;
      text: string;
      version: number;
    };
    PageComment: {
      lesson_index: number;
      student_index: number;
      comment: string;
      version: number;
    };
    Fraction: { num: number; den: number };
    ResultFlag: "confirmed" | "forced";
    PageResult: {
      student_index: number;
      period_id: string;
      mean: Schemas["Fraction"] | null;
      proposed: string;
      value: string;
      flag: Schemas["ResultFlag"];
      reason: string;
      constituents_changed: boolean;
      mark_count: number;
      version: number;
    };
    PagePeriod: {
      period_id: string;
      number: number;
      title: string;
      starts_on: string;
      ends_on: string;
      closed: boolean;
      may_confirm: boolean;
    };
    PageRules: {
      lowest_mark: number;
      period_threshold_hundredths: number;
      pending_counts_as_two: boolean;
      reason_required_after_hours: number;
      edit_days: number;
      minimum_marks: number;
    };
    JournalPage: {
      course_id: string;
      study_group_id: string;
      subject_title: string;
      study_group_title: string;
      school_year_title: string;
      teachers: string;
      scale: Schemas["Scale"];
      mode: "write" | "read";
      course_closed: boolean;
      class_closed: boolean;
      today: string;
      period_id: string;
      periods: Schemas["PagePeriod"][];
      rules: Schemas["PageRules"];
      students: Schemas["PageStudent"][];
      lessons: Schemas["PageLesson"][];
      cells: Schemas["PageCell"][];
      comments: Schemas["PageComment"][];
      results: Schemas["PageResult"][];
    };
    CorrectionReason:
      | "none"
      | "typo"
      | "wrong_student"
      | "rework"
      | "appeal"
      | "admin"
      | "court";
    Outcome: "recorded" | "unchanged" | "conflict" | "refused";
    CellCommand: {
      command_id: string;
      lesson_id: string;
      student_id: string;
      work_no: number;
      text: string;
      base_version: number;
      reason_code: Schemas["CorrectionReason"];
      reason: string;
    };
    RecordCells: { commands: Schemas["CellCommand"][] };
    CellOutcome: {
      command_id: string;
      outcome: Schemas["Outcome"];
      entry_index: number;
      version: number;
      text: string;
      theirs_author: string;
      theirs_at: number;
      refusal: Schemas["Problem"] | null;
    };
    CellOutcomes: { outcomes: Schemas["CellOutcome"][] };
    LessonCommand: {
      command_id: string;
      base_version: number;
      topic?: string | null;
      homework?: string | null;
      homework_none?: boolean | null;
      works?: Schemas["Work"][] | null;
    };
    LessonOutcome: {
      outcome: Schemas["Outcome"];
      version: number;
      lesson: Schemas["PageLesson"];
      refusal: Schemas["Problem"] | null;
    };
    CommentCommand: {
      command_id: string;
      lesson_id: string;
      student_id: string;
      comment: string;
      base_version: number;
    };
    CommentOutcome: {
      outcome: Schemas["Outcome"];
      version: number;
      comment: string;
      refusal: Schemas["Problem"] | null;
    };
    HistoryKind: "recorded" | "corrected" | "withdrawn" | "attendance" | "comment";
    HistoryRow: {
      entry_index: number;
      recorded_at: number;
      actor_name: string;
      kind: Schemas["HistoryKind"];
      work_no: number;
      part_no: number;
      old_text: string;
      text: string;
      reason_title: string;
      reason: string;
    };
    CellHistory: {
      lesson_id: string;
      student_id: string;
      student_name: string;
      subject_title: string;
      lesson_on: string;
      rows: Schemas["HistoryRow"][];
    };
    ResultValue:
      | "one"
      | "two"
      | "three"
      | "four"
      | "five"
      | "pass"
      | "fail"
      | "not_attested"
      | "exempt"
      | "mastered";
    ConfirmPeriodMark: {
      command_id: string;
      course_id: string;
      student_id: string;
      period_id: string;
      value: Schemas["ResultValue"];
      reason: string;
      base_version: number;
    };
    ConfirmPeriodMarks: { commands: Schemas["ConfirmPeriodMark"][] };
    ConfirmAnnualMark: Omit<Schemas["ConfirmPeriodMark"], "period_id">;
    ConfirmAnnualMarks: { commands: Schemas["ConfirmAnnualMark"][] };
    ResultOutcome: {
      command_id: string;
      outcome: Schemas["Outcome"];
      version: number;
      value: string;
      flag: Schemas["ResultFlag"];
      refusal: Schemas["Problem"] | null;
    };
    ResultOutcomes: { outcomes: Schemas["ResultOutcome"][] };

    GapKind:
      | "period_not_over"
      | "topic"
      | "homework"
      | "pending_mark"
      | "period_mark"
      | "annual_mark"
      | "period_open"
      | "course_open"
      | "council_decision";
    Gap: {
      kind: Schemas["GapKind"];
      place: string;
      remedy: string;
      lesson_id: string | null;
      student_id: string | null;
      course_id: string | null;
    };
    ClosingPeriod: {
      period_id: string;
      number: number;
      title: string;
      starts_on: string;
      ends_on: string;
      begun: boolean;
      closed: boolean;
      closed_at: number;
      closed_by_name: string;
      gaps: Schemas["Gap"][];
    };
    CourseClosing: {
      course_id: string;
      subject_title: string;
      study_group_id: string;
      study_group_title: string;
      teachers: string;
      periods: Schemas["ClosingPeriod"][];
      closed: boolean;
      gaps: Schemas["Gap"][];
      may_close: boolean;
    };
    GapCount: { kind: Schemas["GapKind"]; count: number };
    CourseGaps: {
      course_id: string;
      subject_title: string;
      study_group_title: string;
      teachers: string;
      periods_closed: number;
      periods_begun: number;
      closed: boolean;
      gap_count: number;
      gaps: Schemas["GapCount"][];
    };
    ClassGaps: {
      study_group_id: string;
      title: string;
      grade: number;
      class_teacher: string;
      closed: boolean;
      gap_count: number;
      courses: Schemas["CourseGaps"][];
    };
    SchoolClosing: {
      school_year_id: string;
      school_year_title: string;
      today: string;
      school_years: Schemas["ListedYear"][];
      classes: Schemas["ClassGaps"][];
    };
    CouncilDecisionKind: "transfer" | "conditional_transfer" | "repeat" | "graduate";
    ClosingCourse: {
      course_id: string;
      subject_title: string;
      study_group_title: string;
      teachers: string;
      closed: boolean;
    };
    ClosingStudent: {
      student_id: string;
      number: number;
      name: string;
      debts: string[];
      proposed: Schemas["CouncilDecisionKind"];
      decided: boolean;
      kind: Schemas["CouncilDecisionKind"];
      text: string;
    };
    ClassClosingView: {
      study_group_id: string;
      title: string;
      school_year_title: string;
      class_teacher: string;
      closed: boolean;
      closed_at: number;
      protocol_no: string;
      decided_on: string | null;
      gaps: Schemas["Gap"][];
      courses: Schemas["ClosingCourse"][];
      students: Schemas["ClosingStudent"][];
      may_decide: boolean;
      may_close: boolean;
    };
    RecordCouncilDecision: {
      student_id: string;
      kind: Schemas["CouncilDecisionKind"];
      text: string;
    };
    CouncilCommand: {
      command_id: string;
      protocol_no: string;
      decided_on: string;
      decisions: Schemas["RecordCouncilDecision"][];
    };
    SummarySheetRow: { title: string; values: string[] };
    SummarySheetStudent: {
      number: number;
      full_name: string;
      birth_date: string;
      personal_no: string;
      note: string;
      rows: Schemas["SummarySheetRow"][];
      decision: string;
    };
    SummarySheet: {
      organization_full_name: string;
      address: string;
      class_title: string;
      school_year_title: string;
      programme_level: string;
      period_system: string;
      class_teacher: string;
      file_index: string;
      basis: string;
      subjects: string[];
      students: Schemas["SummarySheetStudent"][];
      count_at_start: number;
      arrived: number;
      left: number;
      count_at_end: number;
      transferred: number;
      conditional: number;
      repeating: number;
      graduated: number;
      deputy: string;
      director: string;
      footnotes: string[];
    };
    FormKind: "summary_sheet" | "marks_page" | "content_page";
    IssuedDocument: {
      document_id: string;
      form: Schemas["FormKind"];
      study_group_id: string;
      course_id: string;
      document_no: string;
      sha256_hex: string;
      size_bytes: number;
      data_sha256_hex: string;
      tree_size: number;
    };
    SummarySheetView: {
      study_group_id: string;
      closed: boolean;
      closed_at: number;
      sheet: Schemas["SummarySheet"];
      documents: Schemas["IssuedDocument"][];
    };

    DiaryMark: {
      text: string;
      work: string;
      weight_hundredths: number;
      comment: string;
      recorded_at: number;
      entry_index: number;
      corrected: boolean;
    };
    DiaryLesson: {
      lesson_id: string;
      course_id: string;
      slot_no: number;
      starts_at: string;
      ends_at: string;
      subject: string;
      teacher: string;
      room_title: string;
      cancelled: boolean;
      topic: string;
      homework: string;
      homework_none: boolean;
      attendance: string;
      comment: string;
      marks: Schemas["DiaryMark"][];
    };
    DiaryHomework: { subject: string; homework: string; set_on: string };
    DiaryDay: {
      on: string;
      note: string;
      lessons: Schemas["DiaryLesson"][];
      due: Schemas["DiaryHomework"][];
    };
    DiaryWeek: {
      student_id: string;
      student_name: string;
      study_group_title: string;
      today: string;
      monday: string;
      days: Schemas["DiaryDay"][];
      next_school_day: string | null;
    };
    SubjectMark: { lesson_on: string; lesson_id: string; mark: Schemas["DiaryMark"] };
    SubjectStanding: {
      course_id: string;
      subject: string;
      teacher: string;
      mean: Schemas["Fraction"] | null;
      weighted_sum_hundredths: number;
      weight_hundredths: number;
      forecast: string;
      missed_lessons: number;
      marks: Schemas["SubjectMark"][];
      results: string[];
      annual: string;
    };
    DiaryMarks: {
      student_id: string;
      student_name: string;
      study_group_title: string;
      school_year_title: string;
      period_id: string;
      period_title: string;
      period_starts_on: string;
      period_ends_on: string;
      period_titles: string[];
      rule: string;
      subjects: Schemas["SubjectStanding"][];
    };
    ReceiptView: {
      entry_index: number;
      encoded: string;
      salt_hex: string;
      leaf_hash_hex: string;
      path_hex: string[];
      checkpoint: string;
      tlog_proof: string;
    };
    ConsistencyView: { from: number; to: number; path_hex: string[] };

    Room: { room_id: string; title: string; address: string };
    Medium: {
      medium_id: string;
      inventory_no: string;
      title: string;
      kind: "directory";
      device_id: string;
      room_id: string;
      location: string;
      responsible: string;
      in_service_from: string;
      replace_by: string;
    };
    CopyState: "verified" | "damaged" | "missing";
    CopyView: {
      medium_id: string;
      medium_title: string;
      room_title: string;
      state: Schemas["CopyState"];
      written_at: number;
      checked_at: number;
      remark: string;
    };
    PackageView: {
      package_id: string;
      study_group_id: string;
      study_group_title: string;
      school_year_title: string;
      file_name: string;
      sha256_hex: string;
      size_bytes: number;
      tree_size: number;
      retain_until: string;
      state: "complete" | "incomplete";
      copies: Schemas["CopyView"][];
    };
    ArchiveView: {
      packages: Schemas["PackageView"][];
      media: Schemas["Medium"][];
      rooms: Schemas["Room"][];
      alarms: Schemas["ProblemItem"][];
    };
    CopyCheckView: {
      medium_title: string;
      room_title: string;
      state: Schemas["CopyState"];
      remark: string;
      restored: boolean;
    };
    PackageCheckView: {
      package_id: string;
      state: "complete" | "incomplete";
      checked_at: number;
      copies: Schemas["CopyCheckView"][];
    };
    RegisterRoom: { command_id: string; title: string; address: string };
    RegisterMedium: {
      command_id: string;
      inventory_no: string;
      title: string;
      device_id: string;
      room_id: string;
      location: string;
      responsible: string;
      in_service_from: string;
      replace_by: string;
    };
  };
}
