"""A small school for the cluster: what `letopis import` reads, and what those who mark need.

    school.py files FOLDER FROM            timetable.fet and people.csv: one class, one teacher
    school.py describe URL LOGIN PASSWORD  logins and the open course, as `letopis demo` tells them
"""

import json
import sys
from pathlib import Path

DAYS = ("Понедельник", "Вторник", "Среда", "Четверг", "Пятница")
SUBJECT = "Алгебра"
TEACHER = "Иванова М. П."
CLASS = "5А"
STUDENTS = 24
COLUMNS = ("Роль;Фамилия;Имя;Отчество;Дата рождения;Пол;Личный номер;Класс;Приказ №;Дата приказа;"
           "Дата зачисления;Ребёнок;Степень родства;Должность;Логин\n")


def element(name, *inside):
    return f"<{name}>{''.join(inside)}</{name}>\n"


def lesson(number):
    return element("Activity", element("Teacher", TEACHER), element("Subject", SUBJECT),
                   element("Students", CLASS), element("Duration", "1"),
                   element("Total_Duration", str(len(DAYS))), element("Id", str(number)),
                   element("Activity_Group_Id", "1"), element("Active", "true"))


def place(number, day):
    return element("ConstraintActivityPreferredStartingTime",
                   element("Weight_Percentage", "100"), element("Activity_Id", str(number)),
                   element("Preferred_Day", day), element("Preferred_Hour", "08:30"),
                   element("Permanently_Locked", "false"), element("Active", "true"))


def timetable():
    """Algebra every day in the first hour."""
    numbered = list(enumerate(DAYS, 1))
    days = [element("Day", element("Name", day)) for day in DAYS]
    return '<?xml version="1.0" encoding="UTF-8"?>\n<fet version="6.8.5">\n' + "".join([
        element("Mode", "Official"), element("Institution_Name", "Школа"),
        element("Days_List", element("Number_of_Days", str(len(DAYS))), *days),
        element("Hours_List", element("Number_of_Hours", "1"),
                element("Hour", element("Name", "08:30"))),
        element("Subjects_List", element("Subject", element("Name", SUBJECT))),
        element("Teachers_List", element("Teacher", element("Name", TEACHER))),
        element("Students_List", element("Year", element("Name", CLASS),
                                         element("Number_of_Students", str(STUDENTS)))),
        element("Activities_List", *(lesson(number) for number, _ in numbered)),
        element("Rooms_List"),
        element("Time_Constraints_List", element("ConstraintBasicCompulsoryTime"),
                *(place(number, day) for number, day in numbered)),
        element("Space_Constraints_List"),
    ]) + "</fet>\n"


def people(enrolled_on):
    rows = [f"обучающийся;Ученик{chr(ord('а') + i)};Анна;-;01.09.2014;ж;Л-{101 + i};{CLASS};12-к;"
            f"{enrolled_on};{enrolled_on};;;;\n" for i in range(STUDENTS)]
    return COLUMNS + "".join(rows)


def describe(url, login, password):
    from marks import Person  # Only here: the files are written before anybody serves.

    teacher = Person(url, login, password)
    teacher.sign_in()
    course_id = teacher.get("/api/v1/courses")["own"][0]["course_id"]
    page = teacher.get(f"/api/v1/courses/{course_id}/journal")
    lessons = [one["lesson_id"] for one in page["lessons"]
               if one["lesson_on"] <= page["today"] and one["lock"] == "open"]
    return {"logins": {"subject_teacher": {"login": login, "password": password}},
            "open_course": {"course_id": course_id, "lesson_ids": lessons}}


if __name__ == "__main__":
    if sys.argv[1] == "files":
        folder = Path(sys.argv[2])
        (folder / "timetable.fet").write_text(timetable(), encoding="utf-8")
        (folder / "people.csv").write_text(people(sys.argv[3]), encoding="utf-8")
    else:
        print(json.dumps(describe(*sys.argv[2:5])))
