-- The node that receives the batch, which alone knows whether it still does.
alter table batch add column node varchar(50);
