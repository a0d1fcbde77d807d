-- A study mode gets another last day.
UPDATE study_modes SET to_on = :to_on, ended_order_no = :order_no
WHERE org_id = :org_id AND entry_index = :study_mode;
